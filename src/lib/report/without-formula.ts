/**
 * A text that a spreadsheet would take for a formula, with an apostrophe in front; any other as it is. Answers and labels
 * come from files, and a formula could do what its writer wants.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
