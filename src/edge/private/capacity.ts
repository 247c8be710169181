/**
 * What statements cost, in web ACL capacity units (WCU), each number beside the page that tells it.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html
 */
export const CAPACITY = {
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-asn-match.html */
  asn: 1,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-geo-match.html */
  geo: 1,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-label-match.html */
  label: 1,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-ipset-match.html */
  ipSet: 1,
  /** More for any position in a header of forwarded addresses. The same page. */
  ipSetAnyPosition: 4,
  /** Equals, begins or ends with. @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-string-match.html */
  byteMatchAnchored: 2,
  /** Contains a string or a word. The same page. */
  byteMatchAnywhere: 10,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-regex-match.html */
  regexMatch: 3,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-regex-pattern-set-match.html */
  regexPatternSet: 25,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-size-constraint-match.html */
  sizeConstraint: 1,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-sqli-match.html */
  sqliMatchLow: 20,
  /** The same page. */
  sqliMatchHigh: 30,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-xss-match.html */
  xssMatch: 40,
  /** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html */
  rate: 2,
  /** More for each custom key. The same page. */
  rateCustomKey: 30,
  /** More for all query arguments. The pages of the match statements. */
  allQueryArguments: 10,
  /** The base is multiplied by it for a JSON body. The pages of the match statements. */
  jsonBodyFactor: 2,
  /** More for each transformation. The pages of the match statements. */
  textTransformation: 10,
} as const;

/**
 * What a web ACL may cost at most, and up to what it costs nothing extra.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/limits.html
 */
export const CAPACITY_LIMIT = { maximum: 5000, withoutSurcharge: 1500 };
