/** The style sheet, minified, as text: `widgetBundle.ts` loads it so. */
declare module '*.css' {
  const text: string;
  export default text;
}
