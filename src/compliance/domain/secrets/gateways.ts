import { isKnownText } from '../../../template/model/opaque';
import { isMap } from '../../../template/model/value';
import { UnknownValue } from '../../model/property';
import type { Resource, ResourceProperty } from '../../model/resource';
import { jsonIn } from '../json-text';
import { placesAt } from './places';
import { isRandom, tellsSecret } from './values';

/** What a gateway puts into requests, or asks of them. */
export interface Passed {
  /** Absent when nobody knows. */
  readonly name?: string;
  readonly property: ResourceProperty;
  /** What is passed, without the quotes of a mapping; absent when it is taken from the request. */
  readonly text?: string;
}

const INTEGRATION = 'x-amazon-apigateway-integration';

/** Parameters, headers and conditions that hold a value of their own, by type. */
const PASSED: Readonly<Record<string, (resource: Resource) => Passed[]>> = {
  'AWS::ApiGateway::Method': (method) => mapped(method.at('Integration', 'RequestParameters')),
  'AWS::ApiGateway::RestApi': (api) => integrationsOf(api).flatMap((integration) => mapped(integration.at('requestParameters'))),
  'AWS::ApiGatewayV2::Api': (api) => integrationsOf(api).flatMap((integration) => mapped(integration.at('requestParameters'))),
  'AWS::ApiGatewayV2::Integration': (integration) => mapped(integration.at('RequestParameters')),
  'AWS::CloudFront::Distribution': (distribution) => placesAt(distribution, 'DistributionConfig.Origins.OriginCustomHeaders')
    .flatMap((headers) => headers.items()).map((header) => pairOf(header, header.at('HeaderName'), header.at('HeaderValue'))),
  'AWS::ElasticLoadBalancingV2::ListenerRule': (rule) => rule.at('Conditions').items().flatMap((condition) => [
    ...valuesOf(condition.at('HttpHeaderConfig', 'HttpHeaderName'), condition.at('HttpHeaderConfig', 'Values')),
    ...(condition.isOpaque ? [] : condition.at('QueryStringConfig', 'Values').items()).map((value) => pairOf(value, value.at('Key'), value.at('Value'))),
  ]),
  'AWS::VpcLattice::Rule': (rule) => placesAt(rule, 'Match.HttpMatch.HeaderMatches').flatMap((headers) => headers.items())
    .map((header) => pairOf(header, header.at('Name'), header.at('Match', 'Exact'))),
  'AWS::WAFv2::RuleGroup': (group) => byteMatchesIn(group.at('Rules')),
  'AWS::WAFv2::WebACL': (acl) => byteMatchesIn(acl.at('Rules')),
};

export const GATEWAYS: readonly string[] = Object.keys(PASSED);

export function passedBy(resource: Resource): Passed[] {
  return PASSED[resource.type](resource).filter(({ property }) => property.isSet);
}

/** Templates by which API Gateway makes the request of an integration. */
export function requestTemplatesOf(resource: Resource): ResourceProperty[] {
  const templates = resource.type === 'AWS::ApiGateway::Method' ? [resource.at('Integration', 'RequestTemplates')]
    : resource.type === 'AWS::ApiGateway::RestApi' ? integrationsOf(resource).map((integration) => integration.at('requestTemplates')) : [];
  return templates.flatMap((map) => isMap(map.raw) ? Object.keys(map.raw).map((type) => map.at(type)) : []);
}

/** Every place that the rule about gateways looks at; none when the shape of a list on the way is not known. */
export function placesOfGateway(resource: Resource): ResourceProperty[] {
  try {
    return GATEWAYS.includes(resource.type) ? [...passedBy(resource).map(({ property }) => property), ...requestTemplatesOf(resource)] : [];
  } catch (error) {
    if (error instanceof UnknownValue) {
      return [];
    }
    throw error;
  }
}

/** Whether a header is there to prove that a request came the right way, so that its value is a secret, whatever it is called. */
export function provesTheWay(name: string, value: string): boolean {
  return isKnownText(value) && (isRandom(value) || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
    || (/(?:verify|verification|auth|authentication|custom-header)$/i.test(name) && /[0-9]/.test(value) && tellsSecret('secret', value)));
}

/** `'text'` is a text; anything else of a REST API, and what begins with a dollar, is taken from the request. */
function mapped(parameters: ResourceProperty): Passed[] {
  if (parameters.isOpaque) {
    return [{ property: parameters }];
  }
  const isQuoted = !parameters.owner.type.startsWith('AWS::ApiGatewayV2::');
  const names = isMap(parameters.raw) ? Object.keys(parameters.raw) : [];
  return names.map((name) => {
    const property = parameters.at(name);
    const text = property.pattern() ?? '';
    const own = /^'(.*)'$/s.exec(text)?.[1] ?? (isQuoted || text.startsWith('$') ? undefined : text);
    return { name, property, ...(own !== undefined && { text: own }) };
  });
}

/** The integrations of an OpenAPI definition. */
function integrationsOf(api: Resource): ResourceProperty[] {
  const body = api.at('Body');
  if (!body.isSet || body.isOpaque) {
    return [];
  }
  return membersOf(jsonIn(body).at('paths')).flatMap(membersOf).map((method) => method.at(INTEGRATION)).filter(({ isSet, isOpaque }) => isSet && !isOpaque);
}

function membersOf(property: ResourceProperty): ResourceProperty[] {
  return isMap(property.raw) ? Object.keys(property.raw).map((name) => property.at(name)) : [];
}

function pairOf(entry: ResourceProperty, name: ResourceProperty, value: ResourceProperty): Passed {
  return entry.isOpaque ? { property: entry } : { name: name.isKnown ? name.pattern() ?? '' : '', property: value, text: value.pattern() ?? '' };
}

function valuesOf(name: ResourceProperty, values: ResourceProperty): Passed[] {
  return values.isOpaque ? [{ property: values }] : values.items().map((value) => pairOf(value, name, value));
}

/** Statements stand in statements. */
function byteMatchesIn(place: ResourceProperty): Passed[] {
  if (Array.isArray(place.raw)) {
    return place.items().flatMap(byteMatchesIn);
  }
  const header = place.at('FieldToMatch', 'SingleHeader');
  const name = header.at('Name').isSet ? header.at('Name') : header.at('name');
  return name.isSet && !place.isOpaque ? [pairOf(place, name, place.at('SearchString'))] : membersOf(place).flatMap(byteMatchesIn);
}
