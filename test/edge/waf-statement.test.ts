import { App, Duration, Stack, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import {
  BaselineWebAcl, WafAction, WafComparison, WafFallback, WafField, WafForwardedPosition, WafIpSet, WafMatchPosition, WafMatchScope,
  WafOversizeHandling,
  WafRateAggregation, WafRateKey, WafRegexPatternSet, WafRollout, WafSqliSensitivity, WafStatement, WafTextTransformation,
} from '../../src/edge';
import { flat } from '../private/flat';

const IP_SET = 'arn:aws:wafv2:eu-central-1:111122223333:regional/ipset/office/1';
const PATTERN_SET = 'arn:aws:wafv2:eu-central-1:111122223333:regional/regexpatternset/bots/1';
const { EXACTLY, STARTS_WITH, CONTAINS, CONTAINS_WORD } = WafMatchPosition;
const NONE = [{ Priority: 0, Type: 'NONE' }];

function rendered(statement: WafStatement, stack = new Stack(new App(), 'Stack')): any {
  const webAcl = new BaselineWebAcl(stack, 'WebAcl', { rollout: WafRollout.block(), managedRuleGroups: [] });
  webAcl.addRule('Rule', { statement, action: WafAction.block() });
  const [resource] = Object.values(Template.fromStack(stack).findResources('AWS::WAFv2::WebACL'));
  return flat(resource.Properties.Rules.find(({ Name }: { Name: string }) => Name === 'Rule').Statement);
}

const fieldOf = (field: WafField) => rendered(WafStatement.byteMatch({ field, search: 'x', position: EXACTLY })).ByteMatchStatement.FieldToMatch;

describe('what CloudFormation gets', () => {
  const field = WafField.uriPath();
  test.each<[string, WafStatement, object]>([
    ['asn', WafStatement.asn(0, 4_294_967_295), { AsnMatchStatement: { AsnList: [0, 4_294_967_295] } }],
    ['byteMatch', WafStatement.byteMatch({ field, search: '/admin', position: STARTS_WITH }), {
      ByteMatchStatement: { FieldToMatch: { UriPath: {} }, PositionalConstraint: 'STARTS_WITH', SearchString: '/admin', TextTransformations: NONE },
    }],
    ['transformations in their order', WafStatement.xssMatch({
      field: WafField.body(), transformations: [WafTextTransformation.URL_DECODE, WafTextTransformation.HTML_ENTITY_DECODE],
    }), {
      XssMatchStatement: {
        FieldToMatch: { Body: { OversizeHandling: 'CONTINUE' } },
        TextTransformations: [{ Priority: 0, Type: 'URL_DECODE' }, { Priority: 1, Type: 'HTML_ENTITY_DECODE' }],
      },
    }],
    ['geo', WafStatement.geo('NL', 'BE'), { GeoMatchStatement: { CountryCodes: ['NL', 'BE'] } }],
    ['geoForwarded', WafStatement.geoForwarded(['NL'], { fallback: WafFallback.MATCH }), {
      GeoMatchStatement: { CountryCodes: ['NL'], ForwardedIPConfig: { HeaderName: 'X-Forwarded-For', FallbackBehavior: 'MATCH' } },
    }],
    ['ipSetByArn', WafStatement.ipSetByArn(IP_SET), { IPSetReferenceStatement: { Arn: IP_SET } }],
    ['an address in a header', WafStatement.ipSetByArn(IP_SET, { headerName: 'Client-Ip', fallback: WafFallback.NO_MATCH }), {
      IPSetReferenceStatement: {
        Arn: IP_SET, IPSetForwardedIPConfig: { HeaderName: 'Client-Ip', FallbackBehavior: 'NO_MATCH', Position: 'LAST' },
      },
    }],
    ['label', WafStatement.label('awswaf:managed:aws:core-rule-set:SizeRestrictions_Body'), {
      LabelMatchStatement: { Scope: 'LABEL', Key: 'awswaf:managed:aws:core-rule-set:SizeRestrictions_Body' },
    }],
    ['labelNamespace', WafStatement.labelNamespace('team:shop:'), { LabelMatchStatement: { Scope: 'NAMESPACE', Key: 'team:shop:' } }],
    ['regexMatch', WafStatement.regexMatch({ field, pattern: '^/v[0-9]+/' }), {
      RegexMatchStatement: { FieldToMatch: { UriPath: {} }, RegexString: '^/v[0-9]+/', TextTransformations: NONE },
    }],
    ['regexPatternSetByArn', WafStatement.regexPatternSetByArn(PATTERN_SET, { field }), {
      RegexPatternSetReferenceStatement: { Arn: PATTERN_SET, FieldToMatch: { UriPath: {} }, TextTransformations: NONE },
    }],
    ['sizeConstraint', WafStatement.sizeConstraint({ field, comparison: WafComparison.GREATER_OR_EQUAL, bytes: 100 }), {
      SizeConstraintStatement: { FieldToMatch: { UriPath: {} }, ComparisonOperator: 'GE', Size: 100, TextTransformations: NONE },
    }],
    ['sqliMatch', WafStatement.sqliMatch({ field }), {
      SqliMatchStatement: { FieldToMatch: { UriPath: {} }, SensitivityLevel: 'LOW', TextTransformations: NONE },
    }],
    ['sqliMatch, more sensitive', WafStatement.sqliMatch({ field, sensitivity: WafSqliSensitivity.HIGH }), {
      SqliMatchStatement: { FieldToMatch: { UriPath: {} }, SensitivityLevel: 'HIGH', TextTransformations: NONE },
    }],
    ['noneOf', WafStatement.noneOf(WafStatement.geo('NL'), WafStatement.asn(1)), {
      NotStatement: { Statement: { OrStatement: { Statements: [{ GeoMatchStatement: { CountryCodes: ['NL'] } }, { AsnMatchStatement: { AsnList: [1] } }] } } },
    }],
    ['noneOf one', WafStatement.noneOf(WafStatement.geo('NL')), { NotStatement: { Statement: { GeoMatchStatement: { CountryCodes: ['NL'] } } } }],
    ['rate', WafStatement.rate({ limit: 10 }), { RateBasedStatement: { AggregateKeyType: 'IP', EvaluationWindowSec: 300, Limit: 10 } }],
    ['rate of all', WafStatement.rate({
      limit: 2_000_000_000, window: Duration.minutes(1), aggregation: WafRateAggregation.constant(), scopeDown: WafStatement.geo('NL'),
    }), {
      RateBasedStatement: {
        AggregateKeyType: 'CONSTANT', EvaluationWindowSec: 60, Limit: 2_000_000_000, ScopeDownStatement: { GeoMatchStatement: { CountryCodes: ['NL'] } },
      },
    }],
    ['rate by a header', WafStatement.rate({ limit: 10, aggregation: WafRateAggregation.forwardedIp({ fallback: WafFallback.MATCH }) }), {
      RateBasedStatement: {
        AggregateKeyType: 'FORWARDED_IP',
        EvaluationWindowSec: 300,
        Limit: 10,
        ForwardedIPConfig: { HeaderName: 'X-Forwarded-For', FallbackBehavior: 'MATCH' },
      },
    }],
    ['rate by keys', WafStatement.rate({
      limit: 10,
      aggregation: WafRateAggregation.keys(
        WafRateKey.forwardedIp({ headerName: 'Client-Ip', fallback: WafFallback.NO_MATCH }), WafRateKey.header('x-tenant'),
        WafRateKey.cookie('session', [WafTextTransformation.LOWERCASE]), WafRateKey.httpMethod(), WafRateKey.labelNamespace('awswaf:clientip:geo:country:')),
    }), {
      RateBasedStatement: {
        AggregateKeyType: 'CUSTOM_KEYS',
        EvaluationWindowSec: 300,
        Limit: 10,
        ForwardedIPConfig: { HeaderName: 'Client-Ip', FallbackBehavior: 'NO_MATCH' },
        CustomKeys: [
          { ForwardedIP: {} },
          { Header: { Name: 'x-tenant', TextTransformations: NONE } },
          { Cookie: { Name: 'session', TextTransformations: [{ Priority: 0, Type: 'LOWERCASE' }] } },
          { HTTPMethod: {} },
          { LabelNamespace: { Namespace: 'awswaf:clientip:geo:country:' } },
        ],
      },
    }],
    ['rate by other keys', WafStatement.rate({
      limit: 10,
      aggregation: WafRateAggregation.keys(WafRateKey.ip(), WafRateKey.queryArgument('q'), WafRateKey.queryString(), WafRateKey.uriPath(), WafRateKey.asn()),
    }), {
      RateBasedStatement: {
        AggregateKeyType: 'CUSTOM_KEYS',
        EvaluationWindowSec: 300,
        Limit: 10,
        CustomKeys: [
          { IP: {} },
          { QueryArgument: { Name: 'q', TextTransformations: NONE } },
          { QueryString: { TextTransformations: NONE } },
          { UriPath: { TextTransformations: NONE } },
          { ASN: {} },
        ],
      },
    }],
    ['rate by fingerprints', WafStatement.rate({
      limit: 10, aggregation: WafRateAggregation.keys(WafRateKey.ja3Fingerprint(), WafRateKey.ja4Fingerprint(WafFallback.MATCH)),
    }), {
      RateBasedStatement: {
        AggregateKeyType: 'CUSTOM_KEYS',
        EvaluationWindowSec: 300,
        Limit: 10,
        CustomKeys: [{ JA3Fingerprint: { FallbackBehavior: 'NO_MATCH' } }, { JA4Fingerprint: { FallbackBehavior: 'MATCH' } }],
      },
    }],
  ])('%s', (_name, statement, expected) => {
    expect(rendered(statement)).toEqual(expected);
  });

  test.each<[WafField, object]>([
    [WafField.allQueryArguments(), { AllQueryArguments: {} }],
    [WafField.body(WafOversizeHandling.MATCH), { Body: { OversizeHandling: 'MATCH' } }],
    [WafField.cookies({ included: ['a'], matchScope: WafMatchScope.VALUE }),
      { Cookies: { MatchPattern: { IncludedCookies: ['a'] }, MatchScope: 'VALUE', OversizeHandling: 'CONTINUE' } }],
    [WafField.headers(), { Headers: { MatchPattern: { All: {} }, MatchScope: 'ALL', OversizeHandling: 'CONTINUE' } }],
    [WafField.headers({ excluded: ['cookie'] }),
      { Headers: { MatchPattern: { ExcludedHeaders: ['cookie'] }, MatchScope: 'ALL', OversizeHandling: 'CONTINUE' } }],
    [WafField.headerOrder(), { HeaderOrder: { OversizeHandling: 'CONTINUE' } }],
    [WafField.ja3Fingerprint(), { JA3Fingerprint: { FallbackBehavior: 'NO_MATCH' } }],
    [WafField.ja4Fingerprint(WafFallback.MATCH), { JA4Fingerprint: { FallbackBehavior: 'MATCH' } }],
    [WafField.jsonBody(), {
      JsonBody: { MatchPattern: { All: {} }, MatchScope: 'ALL', InvalidFallbackBehavior: 'EVALUATE_AS_STRING', OversizeHandling: 'CONTINUE' },
    }],
    [WafField.jsonBody({ includedPaths: ['/user/name'] }), {
      JsonBody: {
        MatchPattern: { IncludedPaths: ['/user/name'] }, MatchScope: 'ALL', InvalidFallbackBehavior: 'EVALUATE_AS_STRING', OversizeHandling: 'CONTINUE',
      },
    }],
    [WafField.method(), { Method: {} }],
    [WafField.queryString(), { QueryString: {} }],
    [WafField.singleHeader('user-agent'), { SingleHeader: { Name: 'user-agent' } }],
    [WafField.singleQueryArgument('id'), { SingleQueryArgument: { Name: 'id' } }],
    [WafField.uriFragment(), { UriFragment: { FallbackBehavior: 'NO_MATCH' } }],
    [WafField.uriPath(), { UriPath: {} }],
  ])('field %#', (field_, expected) => {
    expect(fieldOf(field_)).toEqual(expected);
  });

  test('sets of this app', () => {
    const stack = new Stack(new App(), 'Stack');
    const office = new WafIpSet(stack, 'Office', { addresses: ['2001:db8::/32', '192.0.2.0/24'] });
    const bots = new WafRegexPatternSet(stack, 'Bots', { patterns: ['bot', 'crawl'] });
    const either = WafStatement.anyOf(WafStatement.ipSet(office), WafStatement.regexPatternSet(bots, { field: WafField.uriPath() }));
    const { OrStatement: { Statements: [ips, patterns] } } = rendered(either, stack);
    expect(ips.OrStatement.Statements.map(({ IPSetReferenceStatement: { Arn } }: any) => Arn))
      .toEqual([expect.stringMatching(/^\$\{OfficeIPV4\w+\.Arn\}$/), expect.stringMatching(/^\$\{OfficeIPV6\w+\.Arn\}$/)]);
    expect(patterns.RegexPatternSetReferenceStatement.Arn).toMatch(/^\$\{BotsPatternSet\w+\.Arn\}$/);
    Template.fromStack(stack).hasResourceProperties('AWS::WAFv2::RegexPatternSet', { RegularExpressionList: ['bot', 'crawl'], Scope: 'REGIONAL' });
    Template.fromStack(stack).hasResourceProperties('AWS::WAFv2::IPSet', { Addresses: ['192.0.2.0/24'], IPAddressVersion: 'IPV4', Scope: 'REGIONAL' });
  });
});

describe('capacity that trees do not show', () => {
  const keys = (count: number) => WafRateAggregation.keys(...Array.from({ length: count }, () => WafRateKey.httpMethod()));
  test.each<[string, WafStatement, number]>([
    ['any position of a header', WafStatement.ipSetByArn(IP_SET, { fallback: WafFallback.MATCH, position: WafForwardedPosition.ANY }), 5],
    ['the first position', WafStatement.ipSetByArn(IP_SET, { fallback: WafFallback.MATCH, position: WafForwardedPosition.FIRST }), 1],
    ['a rate', WafStatement.rate({ limit: 10 }), 2],
    ['a rate by one key', WafStatement.rate({ limit: 10, aggregation: keys(1) }), 32],
    ['a rate by five keys', WafStatement.rate({ limit: 10, aggregation: keys(5) }), 152],
    ['all that adds up', WafStatement.sqliMatch({
      field: WafField.jsonBody(),
      sensitivity: WafSqliSensitivity.HIGH,
      transformations: [WafTextTransformation.NONE, WafTextTransformation.LOWERCASE, WafTextTransformation.URL_DECODE],
    }), 80],
  ])('%s', (_name, statement, capacity) => {
    expect(statement.capacity).toBe(capacity);
  });
});

describe('what is refused', () => {
  const field = WafField.uriPath();
  const stack = new Stack(new App(), 'Stack');
  const nothing = undefined as never;
  test.each<[string, () => unknown]>([
    ["'statements' must hold at least one, got none", () => WafStatement.allOf()],
    ["'statements' must hold at least one, got none", () => WafStatement.noneOf()],
    ["'statements' must be a WafStatement, got the text geo", () => WafStatement.anyOf('geo' as never)],
    ["'statements' must be a WafStatement, got undefined", () => WafStatement.allOf(WafStatement.geo('NL'), nothing)],
    ["'networks' must hold between 1 and 100 numbers, got 0", () => WafStatement.asn()],
    ["'networks' must hold between 1 and 100 numbers, got 101", () => WafStatement.asn(...Array<number>(101).fill(1))],
    ["'networks' must be between 0 and 4294967295, got 4294967296", () => WafStatement.asn(4_294_967_296)],
    ["'networks' must be between 0 and 4294967295, got 1.5", () => WafStatement.asn(1.5)],
    ["'search' must have 1 to 200 bytes, got 0", () => WafStatement.byteMatch({ field, search: '', position: CONTAINS })],
    ["'search' must have 1 to 200 bytes, got 201", () => WafStatement.byteMatch({ field, search: 'x'.repeat(201), position: CONTAINS })],
    ["'search' must have 1 to 200 bytes, got 202", () => WafStatement.byteMatch({ field, search: 'é'.repeat(101), position: CONTAINS })],
    ["'search' must be text, got the number 7", () => WafStatement.byteMatch({ field, search: 7 as never, position: CONTAINS })],
    ["'search' must have only letters, digits and underscores to be a word, got a-b", () => WafStatement.byteMatch({ field, search: 'a-b', position: CONTAINS_WORD })],
    ["'position' must be one of EXACTLY, STARTS_WITH, ENDS_WITH, CONTAINS, CONTAINS_WORD, got the text MIDDLE",
      () => WafStatement.byteMatch({ field, search: 'x', position: 'MIDDLE' as never })],
    ["'position' must be EXACTLY for a fingerprint, got CONTAINS",
      () => WafStatement.byteMatch({ field: WafField.ja3Fingerprint(), search: 'x', position: CONTAINS })],
    ["'position' must be EXACTLY for a fingerprint, got STARTS_WITH",
      () => WafStatement.byteMatch({ field: WafField.ja4Fingerprint(), search: 'x', position: STARTS_WITH })],
    ["'field' must be a WafField, got an object", () => WafStatement.xssMatch({ field: { uriPath: {} } as never })],
    ["'field' must be a WafField, got undefined", () => WafStatement.xssMatch({ field: nothing })],
    ["'transformations' must be a list, got the text NONE", () => WafStatement.xssMatch({ field, transformations: 'NONE' as never })],
    ["'transformations' must hold between 1 and 10, got 0", () => WafStatement.xssMatch({ field, transformations: [] })],
    ["'transformations' must hold between 1 and 10, got 11",
      () => WafStatement.xssMatch({ field, transformations: Array<WafTextTransformation>(11).fill(WafTextTransformation.URL_DECODE) })],
    ["'transformations' must not repeat NONE", () => WafStatement.xssMatch({ field, transformations: [WafTextTransformation.NONE, WafTextTransformation.NONE] })],
    ["'countries' must name at least one, got none", () => WafStatement.geo()],
    ["'countries' must hold countries in two capital letters of ISO 3166-1, such as NL, got nl", () => WafStatement.geo('nl')],
    ["'countries' must hold countries in two capital letters of ISO 3166-1, such as NL, got UK", () => WafStatement.geo('UK')],
    ["'countries' must not repeat an entry, got NL twice", () => WafStatement.geo('NL', 'NL')],
    ["'countries' must name at most 50, got 51", () => WafStatement.geo(...Array.from({ length: 51 }, (_entry, index) => `C${index}`))],
    ["'countries' must be text, got the number 1", () => WafStatement.geo(1 as never)],
    ["'fallback' must say what a request without a valid address in the header is", () => WafStatement.geoForwarded(['NL'], {} as never)],
    ["'headerName' must have 1 to 255 letters, digits and hyphens, got x y",
      () => WafStatement.geoForwarded(['NL'], { headerName: 'x y', fallback: WafFallback.MATCH })],
    ["'arn' must be the ARN of an IP set of AWS WAF, got " + PATTERN_SET, () => WafStatement.ipSetByArn(PATTERN_SET)],
    ["'ipSet' must be a WafIpSet, got the text office", () => WafStatement.ipSet('office' as never)],
    ["'position' must be one of FIRST, LAST, ANY, got the text MIDDLE",
      () => WafStatement.ipSetByArn(IP_SET, { fallback: WafFallback.MATCH, position: 'MIDDLE' as never })],
    ["'label' must have 1 to 1024 letters, digits and _-:, got a b", () => WafStatement.label('a b')],
    ["'label' must not end with a colon, as namespaces do, got a:", () => WafStatement.label('a:')],
    ["'namespace' must end with a colon, got a", () => WafStatement.labelNamespace('a')],
    ["'limit' must be between 10 and 2000000000 requests, got 9", () => WafStatement.rate({ limit: 9 })],
    ["'limit' must be between 10 and 2000000000 requests, got 2000000001", () => WafStatement.rate({ limit: 2_000_000_001 })],
    ["'window' must be 1, 2, 5 or 10 minutes, got 3 minutes", () => WafStatement.rate({ limit: 10, window: Duration.minutes(3) })],
    ["'scopeDown' must be given when all requests are counted together", () => WafStatement.rate({ limit: 10, aggregation: WafRateAggregation.constant() })],
    ["'scopeDown' must not hold a rate: AWS WAF takes it only as the whole statement of a rule",
      () => WafStatement.rate({ limit: 10, scopeDown: WafStatement.rate({ limit: 10 }) })],
    ["'aggregation' must be a WafRateAggregation, got the text IP", () => WafStatement.rate({ limit: 10, aggregation: 'IP' as never })],
    ["'keys' must hold between 1 and 5 keys, got 0", () => WafRateAggregation.keys()],
    ["'keys' must hold between 1 and 5 keys, got 6", () => WafRateAggregation.keys(...Array<WafRateKey>(6).fill(WafRateKey.asn()))],
    ["'keys' must hold more than an address", () => WafRateAggregation.keys(WafRateKey.ip())],
    ["'keys' must hold one forwarded address at most, got 2", () => WafRateAggregation.keys(
      WafRateKey.forwardedIp({ fallback: WafFallback.MATCH }), WafRateKey.forwardedIp({ fallback: WafFallback.MATCH }), WafRateKey.asn())],
    ["'keys' must be a WafRateKey, got the text IP", () => WafRateAggregation.keys('IP' as never)],
    ["'namespace' must have 1 to 1024 letters, digits and _-: and end with a colon, got a", () => WafRateKey.labelNamespace('a')],
    ["'name' must have 1 to 64 characters, got ", () => WafRateKey.cookie('')],
    ["'pattern' must be between 1 and 512 characters, got 513", () => WafStatement.regexMatch({ field, pattern: 'x'.repeat(513) })],
    ["'pattern' must be between 1 and 512 characters, got 0", () => WafStatement.regexMatch({ field, pattern: '' })],
    ["'arn' must be the ARN of a regex pattern set of AWS WAF, got " + IP_SET, () => WafStatement.regexPatternSetByArn(IP_SET, { field })],
    ["'patternSet' must be a WafRegexPatternSet, got undefined", () => WafStatement.regexPatternSet(nothing, { field })],
    ["'bytes' must be between 0 and 21474836480, got -1", () => WafStatement.sizeConstraint({ field, comparison: WafComparison.LESS, bytes: -1 })],
    ["'comparison' must be one of EQ, NE, LT, LE, GT, GE, got the text >", () => WafStatement.sizeConstraint({ field, comparison: '>' as never, bytes: 1 })],
    ["'sensitivity' must be one of LOW, HIGH, got the text MEDIUM", () => WafStatement.sqliMatch({ field, sensitivity: 'MEDIUM' as never })],
    ["'name' must have 1 to 64 characters, got " + 'x'.repeat(65), () => WafField.singleHeader('x'.repeat(65))],
    ["'name' must be text, got undefined", () => WafField.singleQueryArgument(nothing)],
    ["'excluded' must be left out when 'included' is given", () => WafField.headers({ included: ['a'], excluded: ['b'] })],
    ["'included' must name at least one, got none", () => WafField.cookies({ included: [] })],
    ["'included' must have 1 to 60 characters, got " + 'x'.repeat(61), () => WafField.cookies({ included: ['x'.repeat(61)] })],
    ["'excluded' must have 1 to 64 characters, got " + 'x'.repeat(65), () => WafField.headers({ excluded: ['x'.repeat(65)] })],
    ["'included' must name at most 199, got 200", () => WafField.headers({ included: Array.from({ length: 200 }, (_entry, index) => `h${index}`) })],
    ["'included' must be a list, got the text a", () => WafField.headers({ included: 'a' as never })],
    ["'includedPaths' must be JSON pointers such as /user/name, got user", () => WafField.jsonBody({ includedPaths: ['user'] })],
    ["'oversizeHandling' must be one of CONTINUE, MATCH, NO_MATCH, got the text BLOCK", () => WafField.body('BLOCK' as never)],
    ["'patterns' must hold at most 10, got 11", () => new WafRegexPatternSet(stack, 'A', { patterns: Array.from({ length: 11 }, (_entry, index) => `${index}`) })],
    ["'patterns' must name at least one, got none", () => new WafRegexPatternSet(stack, 'B', { patterns: [] })],
    ["'patterns' must have 1 to 512 characters, got ", () => new WafRegexPatternSet(stack, 'C', { patterns: [''] })],
    ["'addresses' must name at least one, got none", () => new WafIpSet(stack, 'D', { addresses: [] })],
    ["'addresses' must be known when the app is synthesized, got an address that is known only at deployment",
      () => new WafIpSet(stack, 'E', { addresses: [Token.asString({ Ref: 'Address' })] })],
    ["'addresses' must be known when the app is synthesized, got a list that is known only at deployment",
      () => new WafIpSet(stack, 'F', { addresses: Token.asList({ Ref: 'Addresses' }) })],
    ["'addresses' must be a list, got the text 192.0.2.1", () => new WafIpSet(stack, 'G', { addresses: '192.0.2.1' as never })],
    ["'aclScope' must be one of REGIONAL, CLOUDFRONT, got the text GLOBAL", () => new WafIpSet(stack, 'H', { addresses: ['192.0.2.1'], aclScope: 'GLOBAL' as never })],
  ])('%s', (message, build) => {
    expect(build).toThrow(new Error(message));
  });

  test('nothing is left of what was refused', () => {
    expect(Template.fromStack(stack).toJSON().Resources).toBeUndefined();
  });
});

test('texts that only the deployment knows pass', () => {
  const token = Token.asString({ Ref: 'Secret' });
  const statement = WafStatement.byteMatch({ field: WafField.singleHeader('x-origin'), search: token, position: EXACTLY });
  expect(rendered(statement).ByteMatchStatement.SearchString).toBe('${Secret}');
});
