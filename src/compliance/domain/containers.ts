import type { Resource, ResourceProperty } from '../model/resource';
import { judgeEach, NOT_APPLICABLE, type Judgement, type Outcome } from '../model/rule';

/** The containers of a task definition of ECS, or of a job definition of Batch in any of its shapes but Kubernetes. */
export function containersOf(definition: Resource): ResourceProperty[] {
  if (definition.type === 'AWS::ECS::TaskDefinition') {
    return definition.at('ContainerDefinitions').items();
  }
  const ofNodes = definition.at('NodeProperties', 'NodeRangeProperties').items();
  return [
    definition.at('ContainerProperties'),
    ...ofNodes.map((node) => node.at('Container')),
    ...[definition.at('EcsProperties'), ...ofNodes.map((node) => node.at('EcsProperties'))]
      .flatMap((ecs) => ecs.at('TaskProperties').items()).flatMap((task) => task.at('Containers').items()),
  ].filter(({ isSet }) => isSet);
}

/** The containers of a job definition that Kubernetes runs. */
export function podContainersOf(definition: Resource): ResourceProperty[] {
  const pod = definition.at('EksProperties', 'PodProperties');
  return [...pod.at('Containers').items(), ...pod.at('InitContainers').items()];
}

/** Judges each container; a definition without one is another kind of it. */
export function judgeContainers(containers: readonly ResourceProperty[], judge: (container: ResourceProperty) => readonly Outcome[]): Judgement {
  return containers.length === 0 ? NOT_APPLICABLE : judgeEach(containers, judge);
}
