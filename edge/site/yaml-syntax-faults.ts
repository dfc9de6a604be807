import type { YAMLError } from 'yaml'

type Words = { fault: string; mend: string }

/** Plain words for the faults of YAML that people make most. */
const known: Partial<Record<YAMLError['code'], Words>> = {
  TAB_AS_INDENT: {
    fault: 'The YAML is indented with a tab.',
    mend: 'Indent with spaces, two for each level.',
  },
  BAD_INDENT: {
    fault: 'The YAML is not indented evenly.',
    mend: 'Give all entries of one list or map the same number of spaces.',
  },
  MISSING_CHAR: {
    fault: 'The YAML lacks a character here.',
    mend: 'Close the quote or bracket, or write "key: value" with a colon and a space.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    fault: 'The YAML has two colons in one line.',
    mend: 'Put text that holds ": " in quotes.',
  },
  MULTIPLE_DOCS: {
    fault: 'The YAML holds a second document.',
    mend: 'Remove the line "---" in the middle.',
  },
  TAG_RESOLVE_FAILED: {
    fault: 'The YAML uses a tag ("!name") that has no meaning here.',
    mend: 'Remove the tag, or put text that begins with "!" in quotes.',
  },
  BAD_ALIAS: {
    fault: 'The YAML has an alias ("*name") that cannot be followed.',
    mend: 'Put text that begins with "*" or "&" in quotes, or define "&name" above.',
  },
  BAD_SCALAR_START: {
    fault: 'The YAML has text that begins with a reserved character.',
    mend: 'Put text that begins with "@", "`", "%", "|" or ">" in quotes.',
  },
}

/** What is wrong, and what would be right, for an error of the YAML library. */
export function syntaxFault(error: YAMLError): Words {
  const words = known[error.code]
  if (words) return { ...words, fault: `${words.fault} (${firstLine(error.message)})` }
  return {
    fault: `The YAML cannot be read: ${firstLine(error.message)}.`,
    mend: 'Look at the indentation, the colons and the quotes of this line and the one above.',
  }
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 160)
}
