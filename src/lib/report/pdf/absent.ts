/**
 * Stands in for what pdfkit and fontkit import and a report never uses: files, pictures, passwords, WOFF2, SVG. It would be
 * half of the worker's script. `vite.config.ts` says for which modules; whoever calls one of them is told.
 */
function absent(): never {
  throw new Error('this part of pdfmake is left out of the reports');
}

export default absent;
export { absent as cbc, absent as concatBytes, absent as ecb, absent as sha256, absent as XmlDocument };
