import { piecesOf } from '../../../../template/model/opaque';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SERVICECATALOG-1',
  title: 'Portfolios are not for every role of the account',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ServiceCatalog::PortfolioPrincipalAssociation'],
  rationale: 'Products start with the rights of their launch role: whoever may start them borrows these rights.',
  remediation: 'Name the principals, without a wildcard for all of them',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-servicecatalog-portfolioprincipalassociation.html',
  ],
  judge(association) {
    const principal = association.at('PrincipalARN');
    const name = (principal.pattern() ?? '').replace(/^arn:[^:]*:iam::[^:]*:(role|user|group)\//, '');
    const literal = piecesOf(name).filter((piece) => typeof piece === 'string').join('');
    // A wildcard beside a part that only the deployment knows may be all that there is.
    const isWild = /^[*?/]+$/.test(literal) && principal.text() !== undefined;
    return failUnless(!isWild, principal, 'every principal of the account may start the products');
  },
});
