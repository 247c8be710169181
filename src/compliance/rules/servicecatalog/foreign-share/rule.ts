import { accountIn, namesForeignAccount } from '../../../domain/accounts';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SERVICECATALOG-2',
  title: 'Portfolios are shared within the organization only',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::ServiceCatalog::PortfolioShare'],
  rationale: 'Products show how things are built here, and are started with rights of here.',
  remediation: 'Share with the organization from the console or the API, or acknowledge the account',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-servicecatalog-portfolioshare.html',
  ],
  checks: ['servicecatalog_portfolio_shared_within_organization_only'],
  judge(share) {
    return failUnless(!namesForeignAccount(share, share.at('AccountId')), share.at('AccountId'), `account ${accountIn(share.at('AccountId')) ?? ''} gets the portfolio`);
  },
});
