import { mustUseTls } from '../../../domain/urls';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSYNC-9',
  title: 'Data sources of AppSync are asked by HTTPS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AppSync::DataSource'],
  rationale: 'Data goes through the Internet in plain text.',
  remediation: 'Let HttpConfig.Endpoint begin with https://',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-appsync-datasource-httpconfig.html'],
  judge(resource) {
    return resource.at('HttpConfig', 'Endpoint').isSet ? mustUseTls(resource.at('HttpConfig', 'Endpoint')) : NOT_APPLICABLE;
  },
});
