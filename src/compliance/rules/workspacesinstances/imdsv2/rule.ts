import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WORKSPACESINSTANCES-2',
  title: 'Desktops give credentials only to requests with a token',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WorkspacesInstances::WorkspaceInstance'],
  rationale: 'A page that makes the desktop fetch an address gets the credentials of its role.',
  remediation: 'Set ManagedInstance.MetadataOptions.HttpTokens to required',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-workspacesinstances-workspaceinstance.html',
  ],
  judge(desktop) {
    const options = desktop.at('ManagedInstance', 'MetadataOptions');
    return options.at('HttpEndpoint').isOneOf('disabled') ? NOT_APPLICABLE
      : failUnless(!options.at('HttpTokens').isOneOf('optional'), options.at('HttpTokens'), 'credentials are given without a token');
  },
});
