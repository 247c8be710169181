import { piecesOf, symbolsIn } from '../../../src/template/model/opaque';
import { resolved, resource, shown } from '../support';

const SECTIONS = {
  Parameters: {
    Name: { Type: 'String', Default: 'shop' },
    Open: { Type: 'String' },
    Names: { Type: 'CommaDelimitedList', Default: 'a, b,c' },
    Count: { Type: 'Number', Default: 7 },
  },
  Mappings: { Elsewhere: { 'us-gov-west-1': { Bucket: 'gov' } }, Regions: { 'us-east-1': { Bucket: 'east', List: ['x', 'y'] } } },
  Conditions: {
    Yes: { 'Fn::Equals': ['a', 'a'] },
    No: { 'Fn::Equals': ['a', 'b'] },
    Maybe: { 'Fn::Equals': [{ Ref: 'Open' }, 'prod'] },
  },
  Resources: {
    Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'admin', Path: '/team/' } },
    Queue: { Type: 'AWS::SQS::Queue' },
    Thing: { Type: 'Custom::Thing' },
    Never: { Type: 'Custom::Thing', Condition: 'No' },
  },
};

describe('each intrinsic function', () => {
  test.each<[string, unknown, unknown]>([
    ['Ref of a parameter', { Ref: 'Name' }, 'shop'],
    ['Ref of a number is text', { Ref: 'Count' }, '7'],
    ['Ref of a list', { Ref: 'Names' }, ['a', 'b', 'c']],
    ['Ref of a parameter without a value', { Ref: 'Open' }, '<Stack/Open>'],
    ['Ref of a resource', { Ref: 'Role' }, 'admin'],
    ['Ref of a type that is not known', { Ref: 'Thing' }, '<Stack/Thing.Ref>'],
    ['Ref of a resource that does not exist', { Ref: 'Never' }, '<Stack/Never.Ref>'],
    ['AWS::AccountId', { Ref: 'AWS::AccountId' }, '111111111111'],
    ['AWS::Region', { Ref: 'AWS::Region' }, 'us-east-1'],
    ['AWS::Partition', { Ref: 'AWS::Partition' }, 'aws'],
    ['AWS::URLSuffix', { Ref: 'AWS::URLSuffix' }, 'amazonaws.com'],
    ['AWS::StackName', { Ref: 'AWS::StackName' }, 'Stack'],
    ['AWS::NotificationARNs', { Ref: 'AWS::NotificationARNs' }, '<Stack.NotificationARNs>'],
    ['AWS::StackId', { Ref: 'AWS::StackId' },
      'arn:aws:cloudformation:us-east-1:111111111111:stack/Stack/<Stack.StackId#1>-<Stack.StackId#2>-<Stack.StackId#3>-<Stack.StackId#4>-<Stack.StackId#5>'],
    ['GetAtt as a list', { 'Fn::GetAtt': ['Role', 'Arn'] }, 'arn:aws:iam::111111111111:role/team/admin'],
    ['GetAtt as a text', { 'Fn::GetAtt': 'Role.Arn' }, 'arn:aws:iam::111111111111:role/team/admin'],
    ['GetAtt of an attribute that is named by a parameter', { 'Fn::GetAtt': ['Thing', { Ref: 'Name' }] }, '<Stack/Thing.shop>'],
    ['GetAtt with dots', { 'Fn::GetAtt': ['Thing', 'Endpoint.Address'] }, '<Stack/Thing.Endpoint.Address>'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Name' }, 5, true]] }, 'a-shop-5-true'],
    ['Join of a list parameter', { 'Fn::Join': [':', { Ref: 'Names' }] }, 'a:b:c'],
    ['Join around a symbol', { 'Fn::Join': ['', ['x/', { Ref: 'Open' }, '/y']] }, 'x/<Stack/Open>/y'],
    ['Join of what is no list yet', { 'Fn::Join': [',', { 'Fn::Split': [';', { Ref: 'Open' }] }] }, '<Join(,, <Split(;, <Stack/Open>)>)>'],
    ['Join leaves out AWS::NoValue', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::NoValue' }, 'b']] }, 'a-b'],
    ['Sub', { 'Fn::Sub': '${Name}:${Role}:${Role.Arn}:${AWS::Region}' }, 'shop:admin:arn:aws:iam::111111111111:role/team/admin:us-east-1'],
    ['Sub with variables', { 'Fn::Sub': ['${Name}-${Own}', { Own: { Ref: 'Count' }, Name: 'mine' }] }, 'mine-7'],
    ['Sub with spaces', { 'Fn::Sub': '${ Name }:${ Role.Arn}:${ !aws:username }' }, 'shop:arn:aws:iam::111111111111:role/team/admin:${aws:username}'],
    ['Sub leaves policy variables', { 'Fn::Sub': 'user/${!aws:username}/${Name}' }, 'user/${aws:username}/shop'],
    ['a text that looks like Sub', 'user/${aws:username}', 'user/${aws:username}'],
    ['Select', { 'Fn::Select': [1, ['a', 'b']] }, 'b'],
    ['Select with the index as text', { 'Fn::Select': ['2', { Ref: 'Names' }] }, 'c'],
    ['Select from a known start', { 'Fn::Select': [4, { 'Fn::Split': [':', { 'Fn::Sub': 'arn:aws:sns:eu-west-1:222222222222:${Open}' }] }] }, '222222222222'],
    ['Select from what is not known', { 'Fn::Select': [5, { 'Fn::Split': [':', { 'Fn::Sub': 'arn:aws:sns:eu-west-1:222222222222:${Open}' }] }] },
      '<Select(5, <Split(:, arn:aws:sns:eu-west-1:222222222222:<Stack/Open>)>)>'],
    ['Select of an index that is not known', { 'Fn::Select': [{ Ref: 'Open' }, ['a', 'b']] }, '<Select(<Stack/Open>, ["a","b"])>'],
    ['the name of the stack instance', { 'Fn::Select': [0, { 'Fn::Split': ['-', { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] }] }] },
      '<Stack.StackId#1>'],
    ['Split', { 'Fn::Split': ['/', 'a/b/c'] }, ['a', 'b', 'c']],
    ['Split around a symbol without the delimiter', { 'Fn::Split': ['-', { 'Fn::GetAtt': ['Queue', 'QueueName'] }] }, ['Stack', 'Queue', '<Stack/Queue>']],
    ['Base64', { 'Fn::Base64': 'hello' }, 'aGVsbG8='],
    ['Base64 of a symbol', { 'Fn::Base64': { Ref: 'Open' } }, '<Base64(<Stack/Open>)>'],
    ['FindInMap', { 'Fn::FindInMap': ['Regions', { Ref: 'AWS::Region' }, 'Bucket'] }, 'east'],
    ['FindInMap of a list', { 'Fn::FindInMap': ['Regions', 'us-east-1', 'List'] }, ['x', 'y']],
    ['FindInMap with a default', { 'Fn::FindInMap': ['Regions', 'eu-west-1', 'Bucket', { DefaultValue: { Ref: 'Name' } }] }, 'shop'],
    ['FindInMap of a Region that nobody has given', { 'Fn::FindInMap': ['Elsewhere', { Ref: 'AWS::Region' }, 'Bucket'] }, '<FindInMap(Stack, Elsewhere, us-east-1, Bucket)>'],
    ['FindInMap of a key that is not known', { 'Fn::FindInMap': ['Regions', { Ref: 'Open' }, 'Bucket'] }, '<FindInMap(Stack, Regions, <Stack/Open>, Bucket)>'],
    ['If that holds', { 'Fn::If': ['Yes', 'a', { Ref: 'Nothing' }] }, 'a'],
    ['If that does not hold', { 'Fn::If': ['No', { Ref: 'Nothing' }, 'b'] }, 'b'],
    ['If that nobody can decide', { 'Fn::If': ['Maybe', 'a', 'b'] }, '<If(Stack/Maybe, a, b)>'],
    ['If whose branches agree', { 'Fn::If': ['Maybe', { Ref: 'Name' }, 'shop'] }, 'shop'],
    ['If with AWS::NoValue', { 'Fn::If': ['Maybe', 'a', { Ref: 'AWS::NoValue' }] }, '<OptionalIf(Stack/Maybe, a, AWS::NoValue)>'],
    ['Join with an entry that may not be there', { 'Fn::Join': ['-', ['a', { 'Fn::If': ['Maybe', 'b', { Ref: 'AWS::NoValue' }] }]] },
      '<Join(-, ["a","<OptionalIf(Stack/Maybe, b, AWS::NoValue)>"])>'],
    ['Select after an entry that may not be there', { 'Fn::Select': [1, [{ 'Fn::If': ['Maybe', 'b', { Ref: 'AWS::NoValue' }] }, 'c', 'd']] },
      '<Select(1, ["<OptionalIf(Stack/Maybe, b, AWS::NoValue)>","c","d"])>'],
    ['AWS::NoValue in a list', ['a', { Ref: 'AWS::NoValue' }], ['a']],
    ['AWS::NoValue in an object', { a: 1, b: { 'Fn::If': ['No', 'x', { Ref: 'AWS::NoValue' }] } }, { a: 1 }],
    ['AWS::NoValue as a property', { Ref: 'AWS::NoValue' }, undefined],
    ['GetAZs', { 'Fn::GetAZs': '' }, '<GetAZs(111111111111, us-east-1)>'],
    ['Cidr', { 'Fn::Cidr': ['10.0.0.0/16', 4, 8] }, '<Cidr(10.0.0.0/16, 4, 8)>'],
    ['Length', { 'Fn::Length': { Ref: 'Names' } }, 3],
    ['Length of what is not known', { 'Fn::Length': { 'Fn::Split': [',', { Ref: 'Open' }] } }, '<Length(<Split(,, <Stack/Open>)>)>'],
    ['ToJsonString', { 'Fn::ToJsonString': { a: [{ Ref: 'Name' }] } }, '{"a":["shop"]}'],
    ['ToJsonString with a symbol', { 'Fn::ToJsonString': { a: { Ref: 'Open' } } }, '<ToJsonString({"a":"<Stack/Open>"})>'],
    ['Transform', { 'Fn::Transform': { Name: 'AWS::Include' } }, '<Fn::Transform(Stack, {"Fn::Transform":{"Name":"AWS::Include"}})>'],
    ['Transform among other keys', { 'a': 1, 'Fn::Transform': { Name: 'M' } }, '<Fn::Transform(Stack, {"a":1,"Fn::Transform":{"Name":"M"}})>'],
    ['ForEach', { 'Fn::ForEach::Loop': ['i', ['a'], {}] }, '<Fn::ForEach::Loop(Stack, {"Fn::ForEach::Loop":["i",["a"],{}]})>'],
    ['a function of the future', { 'Fn::Tomorrow': 1 }, '<Fn::Tomorrow(Stack, 1)>'],
    ['a dynamic reference', '{{resolve:ssm:/a/b:1}}', '<resolve:ssm:/a/b:1 in 111111111111/us-east-1>'],
    ['a dynamic reference in pieces', { 'Fn::Sub': 'x{{resolve:secretsmanager:${Open}:SecretString:k}}y' },
      'x<resolve:secretsmanager:<Stack/Open>:SecretString:k in 111111111111/us-east-1>y'],
    ['a condition key of a policy', { Condition: { StringEquals: { a: 'b' } } }, { Condition: { StringEquals: { a: 'b' } } }],
    ['an object with a key Ref among others', { Ref: 'Nothing', Other: 1 }, { Ref: 'Nothing', Other: 1 }],
    ['numbers, booleans and null', [1, true, null], [1, true, null]],
  ])('%s', (_name, expression, expected) => {
    expect(shown(resolved(expression, SECTIONS))).toEqual(expected);
  });

  test('a key called __proto__ stays a key', () => {
    const value = resolved(JSON.parse('{"__proto__":{"a":1}}'), SECTIONS) as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
  });
});

describe('symbols', () => {
  test('are equal for equal expressions and different otherwise', () => {
    const expression = { 'Fn::If': ['Maybe', { a: 1 }, { b: { Ref: 'Open' } }] };
    expect(resolved(expression, SECTIONS)).toBe(resolved(expression, SECTIONS));
    expect(resolved({ 'Fn::If': ['Maybe', { a: 2 }, { b: { Ref: 'Open' } }] }, SECTIONS)).not.toBe(resolved(expression, SECTIONS));
  });

  test('do not confuse a literal that looks like a symbol', () => {
    expect(resolved({ 'Fn::Base64': { 'Fn::Sub': '<Stack/Open>${Open}' } }, SECTIONS))
      .not.toBe(resolved({ 'Fn::Base64': { 'Fn::Sub': '${Open}<Stack/Open>' } }, SECTIONS));
  });

  test('of long expressions stay short', () => {
    const value = resolved({ 'Fn::If': ['Maybe', 'x'.repeat(5000), 'y'] }, SECTIONS) as string;
    expect(value.length).toBeLessThan(300);
  });

  test.each<[string, unknown, string]>([
    ['a parameter', { Ref: 'Open' }, "the parameter 'Open' has no value"],
    ['what is derived from it', { 'Fn::Base64': { Ref: 'Open' } }, "the parameter 'Open' has no value"],
    ['a condition', { 'Fn::If': ['Maybe', 1, 2] }, "it hangs on the condition 'Maybe', which only the deployment can decide"],
    ['a type', { Ref: 'Thing' }, "what 'Ref' gives for Custom::Thing is known only after the deployment"],
    ['an attribute', { 'Fn::GetAtt': ['Thing', 'Name'] }, "the attribute 'Name' of Custom::Thing is known only after the deployment"],
    ['a resource that does not exist', { Ref: 'Never' }, "the resource 'Never' does not exist, since its condition is false"],
    ['a dynamic reference', '{{resolve:ssm:x}}', 'CloudFormation looks it up at deployment'],
    ['an export', { 'Fn::ImportValue': 'x' }, "'x' is exported by a stack that is not among the templates"],
    ['an export whose name is open', { 'Fn::ImportValue': { Ref: 'Open' } }, 'the name of the export is not known'],
    ['an output', { 'Fn::GetStackOutput': { StackName: 'S', OutputName: 'O' } }, "the stack 'S' is not among the templates"],
    ['a transform', { 'Fn::Transform': { Name: 'M' } }, 'a transform makes it'],
    ['a function of the future', { 'Fn::Tomorrow': 1 }, "'Fn::Tomorrow' is not a function that is read here"],
    ['a range', { 'Fn::Cidr': ['10.0.0.0/16', 4] }, "'Fn::Cidr' is worked out by CloudFormation"],
    ['zones', { 'Fn::GetAZs': '' }, 'the Availability Zones differ from account to account'],
    ['a generated name', { Ref: 'Queue' }, 'AWS makes it up at the deployment'],
  ])('say why: %s', (_name, expression, reason) => {
    expect(symbolsIn(resolved(expression, SECTIONS))[0].reason).toBe(reason);
  });

  test('of generated names are a word', () => {
    expect(piecesOf(resolved({ 'Fn::GetAtt': ['Queue', 'QueueName'] }, SECTIONS) as string))
      .toEqual(['Stack-Queue-', { identity: 'Stack/Queue', reason: 'AWS makes it up at the deployment', alphabet: 'word' }]);
  });
});

describe('an expression that CloudFormation refuses', () => {
  const at = "'Stack' Resources.X.Properties.P";
  test.each<[string, unknown, string]>([
    ['Ref of nothing', { Ref: 'Nothing' }, `${at}.Ref: there is no parameter and no resource 'Nothing'`],
    ['Ref of a method of objects', { Ref: 'constructor' }, `${at}.Ref: there is no parameter and no resource 'constructor'`],
    ['Ref of a list', { Ref: ['a'] }, `${at}.Ref: must be the name of a parameter or resource, got a list of 1`],
    ['Ref of a pseudo parameter of nobody', { Ref: 'AWS::Planet' }, `${at}.Ref: there is no pseudo parameter 'AWS::Planet'`],
    ['GetAtt of nothing', { 'Fn::GetAtt': ['Nothing', 'Arn'] }, `${at}.Fn::GetAtt: there is no resource 'Nothing'`],
    ['GetAtt without an attribute', { 'Fn::GetAtt': 'Role' }, `${at}.Fn::GetAtt: must be '<logical id>.<attribute>', got 'Role'`],
    ['GetAtt of one', { 'Fn::GetAtt': ['Role'] }, `${at}.Fn::GetAtt: must be a list of 2 to 9 arguments, got a list of 1`],
    ['GetAtt of a number', { 'Fn::GetAtt': [1, 'Arn'] }, `${at}.Fn::GetAtt[0]: must be a logical id, got 1`],
    ['Join of one', { 'Fn::Join': ['-'] }, `${at}.Fn::Join: must be a list of 2 arguments, got a list of 1`],
    ['Join of a text', { 'Fn::Join': ['-', 'a'] }, `${at}.Fn::Join[1]: must be a list of texts, got 'a'`],
    ['Join of an object', { 'Fn::Join': ['-', [{ a: 1 }]] }, `${at}.Fn::Join[1][0]: must be a text, got an object`],
    ['Sub of a list of one', { 'Fn::Sub': ['a'] }, `${at}.Fn::Sub: must be a list of 2 arguments, got a list of 1`],
    ['Sub of a number', { 'Fn::Sub': 5 }, `${at}.Fn::Sub: must be a text, got 5`],
    ['Sub with bad variables', { 'Fn::Sub': ['a', 'b'] }, `${at}.Fn::Sub[1]: must be an object, got 'b'`],
    ['Sub of nothing', { 'Fn::Sub': '${Nothing}' }, `${at}.Fn::Sub: there is no parameter and no resource 'Nothing'`],
    ['Sub with a policy variable', { 'Fn::Sub': '${aws:username}' }, `${at}.Fn::Sub: there is no parameter and no resource 'aws:username'`],
    ['Sub of a list', { 'Fn::Sub': '${Names}' }, `${at}.Fn::Sub: '\${Names}' must be a text, got a list of 3`],
    ['Sub of AWS::NoValue', { 'Fn::Sub': '${AWS::NoValue}' }, `${at}.Fn::Sub: '\${AWS::NoValue}' must be a text, got nothing`],
    ['Select beyond the end', { 'Fn::Select': [2, ['a', 'b']] }, `${at}.Fn::Select[0]: must be below 2, the length of the list, got 2`],
    ['Select of a negative', { 'Fn::Select': [-1, ['a']] }, `${at}.Fn::Select[0]: must be a position from 0, got '-1'`],
    ['Select from a text', { 'Fn::Select': [0, 'abc'] }, `${at}.Fn::Select[1]: must be a list, got 'abc'`],
    ['Split at nothing', { 'Fn::Split': ['', 'abc'] }, `${at}.Fn::Split[0]: must not be empty`],
    ['Split of a list', { 'Fn::Split': [',', ['a']] }, `${at}.Fn::Split[1]: must be a text, got a list of 1`],
    ['FindInMap of nothing', { 'Fn::FindInMap': ['Regions', 'mars', 'Bucket'] }, `${at}.Fn::FindInMap: the mappings have no 'Regions.mars.Bucket'`],
    ['FindInMap of two', { 'Fn::FindInMap': ['Regions', 'mars'] }, `${at}.Fn::FindInMap: must be a list of 3 to 4 arguments, got a list of 2`],
    ['If of an unknown condition', { 'Fn::If': ['Nowhere', 1, 2] }, `${at}.Fn::If[0]: there is no condition 'Nowhere'`],
    ['If of two', { 'Fn::If': ['Yes', 1] }, `${at}.Fn::If: must be a list of 3 arguments, got a list of 2`],
    ['Equals outside of conditions', { 'Fn::Equals': ['a', 'b'] }, `${at}: 'Fn::Equals' may stand only in 'Conditions' and in 'Fn::If'`],
    ['a function among other keys', { 'Fn::Join': ['', []], 'a': 1 }, `${at}: 'Fn::Join' must be the only key, got 'Fn::Join', 'a'`],
    ['Base64 of an object', { 'Fn::Base64': { a: 1 } }, `${at}.Fn::Base64: must be a text, got an object`],
    ['ToJsonString of a text', { 'Fn::ToJsonString': 'a' }, `${at}.Fn::ToJsonString: must be an object or a list, got 'a'`],
    ['ImportValue of a list', { 'Fn::ImportValue': ['a'] }, `${at}.Fn::ImportValue: must be a text, got a list of 1`],
    ['GetStackOutput of a text', { 'Fn::GetStackOutput': 'a' },
      `${at}.Fn::GetStackOutput: must be an object with 'StackName' and 'OutputName', got 'a'`],
    ['GetStackOutput without a stack', { 'Fn::GetStackOutput': { OutputName: 'a' } }, `${at}.Fn::GetStackOutput.StackName: must be a text, got nothing`],
    ['Cidr of one', { 'Fn::Cidr': ['10.0.0.0/8'] }, `${at}.Fn::Cidr: must be a list of 2 to 3 arguments, got a list of 1`],
    ['a long text', { 'Fn::Join': ['', 'x'.repeat(100)] }, `${at}.Fn::Join[1]: must be a list of texts, got '${'x'.repeat(60)}…'`],
  ])('%s', (_name, expression, message) => {
    expect(() => resolved(expression, SECTIONS)).toThrow(new Error(message));
  });

  test('a function in place of the properties', () => {
    const bad = { Resources: { Bad: { Type: 'AWS::IAM::Role', Properties: { 'Fn::Select': [0, {}] } } } };
    expect(() => resolved({ Ref: 'Bad' }, bad)).toThrow(new Error("'Stack' Resources.Bad.Properties: must be an object, got the function 'Fn::Select'"));
  });

  test('spoils only the resource that it stands in', () => {
    expect(resolved('fine', { Resources: { Bad: { Type: 'Custom::Bad', Properties: { P: { Ref: 'Nothing' } } } } })).toBe('fine');
  });
});

// https://github.com/stelligent/cfn_nag/issues/334
describe('a condition in place of the properties', () => {
  const properties = (whole: unknown) => shown(resource({
    ...SECTIONS, Resources: { X: { Type: 'Custom::X', Properties: whole } },
  }, 'X').properties);

  test.each<[string, unknown, unknown]>([
    ['chooses the first', { 'Fn::If': ['Yes', { A: { Ref: 'Name' } }, { B: 'b' }] }, { A: 'shop' }],
    ['chooses the second', { 'Fn::If': ['No', { A: 'a' }, { 'Fn::If': ['Yes', { B: 'b' }, { C: 'c' }] }] }, { B: 'b' }],
    ['chooses none', { 'Fn::If': ['No', { A: 'a' }, { Ref: 'AWS::NoValue' }] }, {}],
    ['is not known', { 'Fn::If': ['Maybe', { A: 'a' }, { B: 'b' }] }, { A: '<Stack/X.A>', B: '<Stack/X.B>' }],
  ])('%s', (_name, whole, expected) => {
    expect(properties(whole)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['of two', { 'Fn::If': ['Yes', {}] }], ['of a list', { 'Fn::If': ['Yes', [], {}] }],
  ])('%s is refused', (_name, whole) => {
    expect(() => properties(whole)).toThrow(/^'Stack' Resources\.X\.Properties.*: must be an object/);
  });
});
