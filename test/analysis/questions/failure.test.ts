import { AccessAssertions } from '../../../src/analysis/access-assertions';
import { AccessModel } from '../../../src/analysis/access-model';
import { RequestContext } from '../../../src/analysis/request-context';
import { allow, deny, OBJECT, user } from '../documentation/ask';

const ACTIONS = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetObjectAcl'];
const access = AccessAssertions.forModel(AccessModel.fromPolicies({
  principals: [user([allow(['s3:GetObject', 's3:PutObject']), deny('s3:PutObject', '*', { Bool: { 'aws:SecureTransport': 'false' } }), deny('s3:DeleteObject')])],
}));

function message(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('what must not be allowed: what is, then what may be, with the Allow first; the rest in one line', () => {
  expect(message(() => { access.mayNot({ principal: 'alice', actions: ACTIONS, resources: [OBJECT] }); })).toBe([
    `Expected that alice may not ${ACTIONS.join(', ')}, but:`,
    `Allowed: alice may s3:GetObject on ${OBJECT} (context: any context).`,
    '  - Allowed by statement 1 of policy 1 at alice',
    `Conditional: whether alice may s3:PutObject on ${OBJECT} (context: any context) hangs on what is not known.`,
    '  - Allowed by statement 1 of policy 1 at alice',
    '  - Denied by statement 2 of policy 1 at alice, if aws:SecureTransport is false',
    '  Not known: aws:SecureTransport.',
    'The 2 other parts are as expected.',
  ].join('\n'));
});

test('what must be allowed: what is denied, then what may be, with the Deny first', () => {
  expect(message(() => { access.may({ principal: 'alice', actions: ACTIONS, resources: [OBJECT] }); })).toBe([
    `Expected that alice may ${ACTIONS.join(', ')}, but:`,
    `Denied by everything these policies define: alice may not s3:DeleteObject on ${OBJECT} (context: any context).`,
    '  - Denied by statement 3 of policy 1 at alice',
    `Denied by everything these policies define: alice may not s3:GetObjectAcl on ${OBJECT} (context: any context).`,
    '  - Nothing in the identity policies of alice allows it',
    `  - Nothing in any resource policy for ${OBJECT} allows it`,
    `Conditional: whether alice may s3:PutObject on ${OBJECT} (context: any context) hangs on what is not known.`,
    '  - Denied by statement 2 of policy 1 at alice, if aws:SecureTransport is false',
    '  - Allowed by statement 1 of policy 1 at alice',
    '  Not known: aws:SecureTransport.',
    'The other part is as expected.',
  ].join('\n'));
});

test('parts with one explanation are told together', () => {
  const context = RequestContext.unknown().having('aws:SecureTransport', 'true');
  expect(message(() => { access.mayNot({ principal: 'alice', actions: ['s3:GetObject', 's3:PutObject'], resources: [OBJECT], context }); })).toBe([
    'Expected that alice may not s3:GetObject, s3:PutObject, but:',
    `Allowed: alice may s3:GetObject, s3:PutObject on ${OBJECT} (context: aws:SecureTransport = true).`,
    '  - Allowed by statement 1 of policy 1 at alice',
  ].join('\n'));
});
