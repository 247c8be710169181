/**
 * Makes a template readable: joins become one text, references `${Name}`, attributes `${Name.Attribute}`, and the first
 * field of the id of the stack `${instance}`.
 */
export function flat(value: any): any {
  if (Array.isArray(value)) {
    return value.map(flat);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (value.Ref) {
    return `\${${value.Ref}}`;
  }
  if (value['Fn::GetAtt']) {
    return `\${${value['Fn::GetAtt'].join('.')}}`;
  }
  if (value['Fn::Join']) {
    return value['Fn::Join'][1].map(flat).join(value['Fn::Join'][0]);
  }
  if (JSON.stringify(value) === INSTANCE) {
    return '${instance}';
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, flat(entry)]));
}

const INSTANCE = JSON.stringify({
  'Fn::Select': [0, { 'Fn::Split': ['-', { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] }] }],
});
