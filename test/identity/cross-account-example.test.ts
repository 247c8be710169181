import { App } from 'aws-cdk-lib';
import { build } from '../../examples/cross-account-access/app';
import { nagFindings } from '../private/nag';

test('nothing in the example for cdk-nag to say', () => {
  expect(nagFindings((stack) => { build(stack.node.root as App); })).toEqual([]);
});
