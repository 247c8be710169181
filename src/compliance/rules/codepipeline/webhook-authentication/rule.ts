import { mustKeepStrangersOut } from '../../../domain/client-ranges';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEPIPELINE-2',
  title: 'Webhooks of pipelines know who calls',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CodePipeline::Webhook'],
  rationale: 'Anybody starts the pipeline.',
  remediation: 'Set Authentication to GITHUB_HMAC with a SecretToken',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codepipeline-webhook.html'],
  judge(webhook) {
    const authentication = webhook.at('Authentication');
    if (!authentication.isOneOf('IP')) {
      return failUnless(!authentication.isOneOf('UNAUTHENTICATED'), authentication, 'anybody starts the pipeline');
    }
    const range = webhook.at('AuthenticationConfiguration', 'AllowedIPRange');
    return mustKeepStrangersOut(range.items(), 'anybody starts the pipeline');
  },
});
