import type { RuleCases } from '../../../model/cases';

const stack = (Properties: object) => ({ Resources: { Stack: { Type: 'AWS::AppStream::Stack', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'disabled',
      template: stack({
        UserSettings: [{ Action: 'FILE_DOWNLOAD', Permission: 'DISABLED' }, { Action: 'FILE_UPLOAD', Permission: 'ENABLED' }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'downloads',
      template: stack({ UserSettings: [{ Action: 'FILE_DOWNLOAD', Permission: 'ENABLED' }] }),
      at: ['Stack Properties.UserSettings.0.Permission'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: stack({ UserSettings: [{ Action: 'FILE_DOWNLOAD', Permission: { 'Fn::ImportValue': 'Shared' } }] }),
      at: ['Stack Properties.UserSettings.0.Permission'],
    },
  ],
};
