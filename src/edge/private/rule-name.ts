/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_Rule.html */
export const RULE_NAME = /^[\w-]{1,128}$/;
export const RULE_NAME_RULE = 'have 1 to 128 letters, digits, hyphens and underscores';
