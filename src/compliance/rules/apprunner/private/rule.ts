import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPRUNNER-1',
  title: 'Services of App Runner are reached from inside',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppRunner::Service'],
  rationale: 'Everybody on the Internet reaches the service.',
  remediation: 'Set NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apprunner-service-ingressconfiguration.html'],
  judge(resource) {
    const isPublic = resource.at('NetworkConfiguration', 'IngressConfiguration', 'IsPubliclyAccessible');
    return failUnless(isPublic.isFalse(), isPublic, 'the service is on the Internet');
  },
});
