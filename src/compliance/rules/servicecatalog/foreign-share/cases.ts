import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Share: {
      Type: 'AWS::ServiceCatalog::PortfolioShare',
      Properties: { PortfolioId: 'port-1', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'this account', template: given({ AccountId: { Ref: 'AWS::AccountId' } }) },
    { name: 'an account of another stack', template: given({ AccountId: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'another account', template: given({ AccountId: '444455556666' }), at: ['Share Properties.AccountId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an ARN that is put together',
      template: given({ AccountId: { 'Fn::Join': ['', ['arn:aws:organizations::', { 'Fn::ImportValue': 'setting' }, ':account']] } }),
      at: ['Share Properties.AccountId'],
    },
  ],
};
