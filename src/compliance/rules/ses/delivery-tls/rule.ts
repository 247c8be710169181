import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SES-1',
  title: 'Mail goes out with TLS or not at all',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SES::ConfigurationSet'],
  rationale: 'Whoever is on the way makes servers send in clear, and reads along.',
  remediation: 'Set DeliveryOptions.TlsPolicy to REQUIRE',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ses-configurationset.html'],
  judge(set) {
    return mustBeOneOf(set.at('DeliveryOptions', 'TlsPolicy'), ['REQUIRE'], 'mail goes in clear when the other side asks for it');
  },
});
