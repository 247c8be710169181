import type { Resource } from '../model/resource';

/** Services that tell of attacks, weaknesses and changes that matter to security, by the source of their events. */
const SOURCES = [
  'aws.access-analyzer', 'aws.config', 'aws.detective', 'aws.guardduty', 'aws.health', 'aws.inspector2', 'aws.macie', 'aws.securityhub', 'aws.signin',
  'aws.trustedadvisor',
];

/** Whether a rule of EventBridge waits for what detection tells, or for calls that CloudTrail has seen. */
export function isAboutSecurity(rule: Resource): boolean {
  const pattern = rule.at('EventPattern');
  const isCall = pattern.at('detail-type').items().some((item) => item.text()?.endsWith('via CloudTrail') === true);
  return isCall || pattern.at('source').items().some((item) => {
    const prefix = item.at('prefix').text();
    return SOURCES.some((source) => source === item.text() || (prefix !== undefined && source.startsWith(prefix)));
  });
}
