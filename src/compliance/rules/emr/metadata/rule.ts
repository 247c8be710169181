import { mustBeOneOf } from '../../../domain/expect';
import { jsonIn } from '../../../domain/json-text';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-3',
  title: 'Nodes answer metadata requests with a session only',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EMR::SecurityConfiguration'],
  rationale: 'With version 1, code that is tricked into one request gives away the credentials of the role.',
  remediation: 'Set InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion to 2',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
  judge(configuration) {
    const metadata = jsonIn(configuration.at('SecurityConfiguration')).at('InstanceMetadataServiceConfiguration');
    return mustBeOneOf(metadata.at('MinimumInstanceMetadataServiceVersion'), ['2'], 'version 1 of the metadata service answers');
  },
});
