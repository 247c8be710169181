/** What a key of a request may be: its values, or not there. */
export type Answer = string[] | 'absent';

/** One key, with every answer that must be tried. */
export interface Entry {
  readonly key: string;
  readonly answers: Answer[];
}

/** `service:Name`, with a tag key behind a slash for some; keys of identity providers begin with the issuer, which may have a path. */
export const CONDITION_KEY = /^[A-Za-z0-9._-][A-Za-z0-9._/-]*:[^\s:][^\s]*(?: [^\s]+)*$/;

/** Keys that AWS fills in from principal and resource, whatever the caller sends. */
export const FILLED_IN = /^aws:(principal(arn|account|type|isawsservice|servicename|servicenameslist|tag\/.*)|username|userid|resource(account|tag\/.*))$/i;
