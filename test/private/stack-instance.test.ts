import { App, CfnOutput, NestedStack, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { flat } from './flat';
import { STACK_INSTANCE_SUFFIX_LENGTH, stackInstanceName } from '../../src/private/stack-instance';

function name(scope: Construct, label = 'label'): string {
  return flat(Stack.of(scope).resolve(stackInstanceName(scope, label)));
}

test('is label, hash of the path in the stack, first field of the stack id', () => {
  const stack = new Stack(new App(), 'Stack');
  expect(name(new Construct(stack, 'One'))).toMatch(/^label-[0-9a-f]{6}-\$\{instance\}$/);
});

test('differs between constructs of one stack', () => {
  const stack = new Stack(new App(), 'Stack');
  expect(name(new Construct(stack, 'One'))).not.toEqual(name(new Construct(stack, 'Two')));
});

test('does not depend on the name of the stack, whose id is in it anyway', () => {
  const app = new App();
  expect(name(new Construct(new Stack(app, 'A'), 'One'))).toEqual(name(new Construct(new Stack(app, 'B'), 'One')));
});

test('works in a nested stack', () => {
  const nested = new NestedStack(new Stack(new App(), 'Stack'), 'Nested');
  expect(name(new Construct(nested, 'One'))).toMatch(/^label-[0-9a-f]{6}-\$\{instance\}$/);
});

test('is as long as it says', () => {
  const stack = new Stack(new App(), 'Stack');
  const suffix = name(new Construct(stack, 'One'), '').replace('${instance}', '51af3dc0');
  expect(suffix).toHaveLength(STACK_INSTANCE_SUFFIX_LENGTH);
});

test('is the same name in another stack', () => {
  const app = new App();
  const [producer, consumer] = [new Stack(app, 'Producer'), new Stack(app, 'Consumer')];
  new CfnOutput(consumer, 'Name', { value: stackInstanceName(new Construct(producer, 'One'), 'label') });

  const output = JSON.stringify(Template.fromStack(consumer).toJSON().Outputs.Name);
  expect(output).toContain('Producer:ExportsOutputRefAWSStackId');
  expect(output).not.toContain('"AWS::StackId"');
});
