import { type Deskbell, mount } from './mount.ts'
import { readOptions } from './options.ts'

declare global {
  interface Window {
    Deskbell?: Deskbell
  }
}

// Only while the script runs does `currentScript` name it. As a module, or through some tag
// managers, it is null; then the tag is looked for.
const script = document.currentScript ?? document.querySelector('script[data-site]')

// Loading the tag twice is harmless: the first one stays.
if (script instanceof HTMLScriptElement && !window.Deskbell) {
  const options = readOptions(script)
  if (options) window.Deskbell = mount(options)
}
