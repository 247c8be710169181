import type { Estate } from '../model/estate';
import type { Resource, ResourceProperty } from '../model/resource';
import { failUnless, judgeEach, type Outcome } from '../model/rule';
import { grouped } from '../private/grouped';

/** The value of an attribute of a load balancer, or where the attributes are when it is not among them. */
export function attributeOf(balancer: Resource, key: string): ResourceProperty {
  const attributes = balancer.at('LoadBalancerAttributes');
  const attribute = attributes.items().find((item) => item.at('Key').text() === key);
  return attribute?.at('Value') ?? attributes;
}

/** Load balancers for HTTP; it is the default type. */
export function isApplication(balancer: Resource): boolean {
  return !balancer.at('Type').isSet || balancer.at('Type').isOneOf('application');
}

/** Whether a listener is one of a load balancer that only the network inside reaches; one from elsewhere counts as public. */
export function isInternal(listener: Resource): boolean {
  const balancer = listener.estate.find(listener.at('LoadBalancerArn').pattern() ?? '', 'AWS::ElasticLoadBalancingV2::LoadBalancer');
  return balancer?.at('Scheme').isOneOf('internal') === true;
}

const RULES = Symbol('rules by listener');

function rulesByListener(estate: Estate): ReadonlyMap<Resource | undefined, readonly Resource[]> {
  return grouped(estate.ofType('AWS::ElasticLoadBalancingV2::ListenerRule'), (rule) => estate.find(rule.at('ListenerArn').pattern() ?? ''));
}

/** Where a listener, or a rule of it, answers what came in plain text with more than a redirect to HTTPS, or a fixed answer. */
export function plainActions(listener: Resource): readonly Outcome[] {
  const rules = listener.estate.once(RULES, rulesByListener).get(listener) ?? [];
  const actions = [...listener.at('DefaultActions').items(), ...rules.flatMap((rule) => rule.at('Actions').items())];
  return judgeEach(actions, (action) => {
    const isRedirect = action.at('Type').isOneOf('redirect') && action.at('RedirectConfig', 'Protocol').isOneOf('HTTPS');
    return failUnless(isRedirect || action.at('Type').isOneOf('fixed-response'), action, 'requests in plain HTTP are served');
  });
}
