import type { Resource, ResourceProperty } from '../model/resource';

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
