import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Association: {
      Type: 'AWS::ServiceCatalog::PortfolioPrincipalAssociation',
      Properties: { PortfolioId: 'port-1', PrincipalType: 'IAM_PATTERN', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'one role', template: given({ PrincipalARN: 'arn:aws:iam::111122223333:role/developer', PrincipalType: 'IAM' }) },
    { name: 'roles of a kind', template: given({ PrincipalARN: 'arn:aws:iam:::role/developer-*' }) },
  ],
  nonCompliant: [
    { name: 'every role', template: given({ PrincipalARN: 'arn:aws:iam:::role/*' }), at: ['Association Properties.PrincipalARN'] },
    { name: 'every user, with a path', template: given({ PrincipalARN: 'arn:aws:iam:::user/**/?*' }), at: ['Association Properties.PrincipalARN'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'a prefix that is decided elsewhere',
      template: given({ PrincipalARN: { 'Fn::Join': ['', ['arn:aws:iam:::role/', { 'Fn::ImportValue': 'setting' }, '*']] } }),
      at: ['Association Properties.PrincipalARN'],
    },
  ],
};
