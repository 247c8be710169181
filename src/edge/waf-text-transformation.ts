/**
 * How a part of a request is normalized before it is looked at.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html
 */
export enum WafTextTransformation {
  /** As it is. Costs no capacity. */
  NONE = 'NONE',
  /** Decodes Base64. */
  BASE64_DECODE = 'BASE64_DECODE',
  /** Decodes Base64, and forgives characters that do not belong. */
  BASE64_DECODE_EXT = 'BASE64_DECODE_EXT',
  /** Undoes the tricks of operating system commands: deletes quotes and carets, compresses white space, lowers letters. */
  CMD_LINE = 'CMD_LINE',
  /** Replaces white space of all kinds by one space. */
  COMPRESS_WHITE_SPACE = 'COMPRESS_WHITE_SPACE',
  /** Decodes the escapes of CSS. */
  CSS_DECODE = 'CSS_DECODE',
  /** Decodes the escapes of ANSI C. */
  ESCAPE_SEQ_DECODE = 'ESCAPE_SEQ_DECODE',
  /** Decodes hexadecimal text. */
  HEX_DECODE = 'HEX_DECODE',
  /** Decodes HTML entities. */
  HTML_ENTITY_DECODE = 'HTML_ENTITY_DECODE',
  /** Decodes the escapes of JavaScript. */
  JS_DECODE = 'JS_DECODE',
  /** Lowers letters. */
  LOWERCASE = 'LOWERCASE',
  /** The MD5 hash. */
  MD5 = 'MD5',
  /** Resolves `.` and `..` and repeated slashes in paths. */
  NORMALIZE_PATH = 'NORMALIZE_PATH',
  /** As NORMALIZE_PATH, with backslashes taken for slashes. */
  NORMALIZE_PATH_WIN = 'NORMALIZE_PATH_WIN',
  /** Deletes null bytes. */
  REMOVE_NULLS = 'REMOVE_NULLS',
  /** Replaces comments of C by one space. */
  REPLACE_COMMENTS = 'REPLACE_COMMENTS',
  /** Replaces null bytes by spaces. */
  REPLACE_NULLS = 'REPLACE_NULLS',
  /** Decodes hexadecimal numbers of SQL. */
  SQL_HEX_DECODE = 'SQL_HEX_DECODE',
  /** Decodes percent signs. */
  URL_DECODE = 'URL_DECODE',
  /** Decodes percent signs, `%u` of Microsoft included. */
  URL_DECODE_UNI = 'URL_DECODE_UNI',
  /** Turns UTF-8 into Unicode escapes. */
  UTF8_TO_UNICODE = 'UTF8_TO_UNICODE',
}
