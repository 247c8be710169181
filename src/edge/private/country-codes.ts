import { requireEntries, requireKnownList, requireTexts } from '../../private/validation';

/**
 * What AWS WAF takes as a country: the codes of ISO 3166-1 alpha-2, and XK for Kosovo.
 *
 * @see https://docs.aws.amazon.com/waf/latest/APIReference/API_GeoMatchStatement.html
 */
const COUNTRY_CODES: ReadonlySet<string> = new Set(`
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM
  CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY
  HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF
  MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE
  RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ
  VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/));

/** Of all country codes of a rule. @see https://docs.aws.amazon.com/waf/latest/developerguide/limits.html */
const MAXIMUM_COUNTRIES = 50;

/** Refuses a list of countries that AWS WAF would not take. */
export function requireCountries(prop: string, countries: string[] | undefined): void {
  requireKnownList(prop, countries);
  requireTexts(prop, countries);
  requireEntries(prop, countries ?? [prop]);
  if (countries !== undefined && countries.length > MAXIMUM_COUNTRIES) {
    throw new Error(`'${prop}' must name at most ${MAXIMUM_COUNTRIES}, got ${countries.length}`);
  }
  const unknown = countries?.find((code) => !COUNTRY_CODES.has(code));
  if (unknown !== undefined) {
    throw new Error(`'${prop}' must hold countries in two capital letters of ISO 3166-1, such as NL, got ${unknown}`);
  }
}
