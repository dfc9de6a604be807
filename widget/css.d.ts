/** Style sheets are minified by the build and arrive as text, for `adopt`. */
declare module '*.css?inline' {
  const css: string
  export default css
}
