/**
 * The URI of a draft as SARIF wants it (§3.4.3, RFC 3986): relative as the user named it, with
 * slashes and percent-encoded; an absolute path as a `file:` URI.
 */
export function artifactUri(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
  const [drive = ''] = /^[A-Za-z]:(?=\/)/.exec(path) ?? [];
  const encoded = path.slice(drive.length).split('/').map(encodeSegment).join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  return path.startsWith('/') ? `file://${encoded.replace(/^\/+/, '/')}` : encoded;
}

/** Halves of a surrogate pair cannot be encoded, and no file system that factq runs on keeps them. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}
