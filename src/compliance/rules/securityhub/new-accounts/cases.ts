import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Organization: { Type: 'AWS::SecurityHub::OrganizationConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'enrolled', template: given({ AutoEnable: true }) },
  ],
  nonCompliant: [
    { name: 'not enrolled', template: given({ AutoEnable: false }), at: ['Organization Properties.AutoEnable'] },
    { name: 'local configuration', template: given({ AutoEnable: 'false', ConfigurationType: 'LOCAL' }), at: ['Organization Properties.AutoEnable'] },
  ],
  notApplicable: [
    { name: 'central configuration', template: given({ AutoEnable: false, ConfigurationType: 'CENTRAL' }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ AutoEnable: { 'Fn::ImportValue': 'setting' } }), at: ['Organization Properties.AutoEnable'] },
  ],
};
