import { mount } from './mount.ts'
import { readOptions } from './options.ts'

// Only while the script runs does `currentScript` name it. As a module, or through some tag
// managers, it is null; then the tag is looked for.
const script: HTMLOrSVGScriptElement | null =
  document.currentScript ?? document.querySelector<HTMLScriptElement>('script[data-site]')
const options = script && readOptions(script as HTMLScriptElement) // we know no SVG page

// Loading the tag twice is harmless: the first one stays.
if (options && !window.Deskbell?.mounted) window.Deskbell = mount(options)
