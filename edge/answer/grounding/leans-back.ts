const leaning =
  /^(?:it|its|this|that|they|these|those|then|otherwise|in that case|das|dies|diese|er|sie|es|dann|cela|ça|il|elle|ils|esto|eso|questo|isso|ele|ela|dit|dat|deze|to)(?!\p{L})/iu

/** Whether a sentence says nothing without the one before it: "It is free." */
export function leansBack(text: string): boolean {
  return leaning.test(text)
}
