import { tellsSecret } from './values';

/** The header, wherever its name stands: `Authorization`, `integration.request.header.Authorization`, `append:header.authorization`. */
const AUTHORIZATION = /(?:^|[.:])(?:proxy-)?authorization$/i;
/** RFC 9110, section 11.4: a scheme, and what the client has been given. */
const WITH_SCHEME = /^(?:bearer|token|api-?key|key|basic|digest|genie-?key|splunk|bot)[ =]+(\S+)$/i;

/** What a header that says who asks carries, if that is a credential; undefined for other headers. U+FFFC stands for what is not known. */
export function credentialIn(name: string, value: string): string | undefined {
  const text = value.trim();
  if (!AUTHORIZATION.test(name) || /[\uFFFC$<{]/.test(text)) {
    return undefined;
  }
  const given = WITH_SCHEME.exec(text)?.[1];
  // Without a scheme it may as well be a word of some API.
  const isToken = given === undefined ? /^(?=.*[0-9])[A-Za-z0-9._~+/=-]{8,}$/.test(text) && tellsSecret('secret', text) : tellsSecret('secret', given);
  return isToken ? 'what proves who asks' : undefined;
}
