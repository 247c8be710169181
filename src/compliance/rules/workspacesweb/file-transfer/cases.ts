import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Settings: {
      Type: 'AWS::WorkSpacesWeb::UserSettings',
      Properties: { PasteAllowed: 'Enabled', UploadAllowed: 'Enabled', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'kept inside', template: given({ DownloadAllowed: 'Disabled', CopyAllowed: 'Disabled', PrintAllowed: 'Disabled' }) },
  ],
  nonCompliant: [
    {
      name: 'two of three',
      template: given({ DownloadAllowed: 'Enabled', CopyAllowed: 'Disabled', PrintAllowed: 'Enabled' }),
      at: ['Settings Properties.DownloadAllowed', 'Settings Properties.PrintAllowed'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ DownloadAllowed: { 'Fn::ImportValue': 'setting' }, CopyAllowed: 'Disabled', PrintAllowed: 'Disabled' }),
      at: ['Settings Properties.DownloadAllowed'],
    },
  ],
};
