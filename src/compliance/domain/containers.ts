import type { Resource, ResourceProperty } from '../model/resource';
import { judgeEach, NOT_APPLICABLE, type Judgement, type Outcome } from '../model/rule';

/** The containers of a task definition of ECS, or of a job definition of Batch in any of its shapes but Kubernetes. */
export function containersOf(definition: Resource): ResourceProperty[] {
  if (definition.type === 'AWS::ECS::TaskDefinition') {
    return definition.at('ContainerDefinitions').items();
  }
  return [...jobContainersOf(definition), ...tasksOf(definition).flatMap((task) => task.at('Containers').items())];
}

/** The pods of a job definition that Kubernetes runs: one, or one for each range of nodes. */
export function podsOf(definition: Resource): ResourceProperty[] {
  const ofNodes = definition.at('NodeProperties', 'NodeRangeProperties').items();
  return [definition.at('EksProperties'), ...ofNodes.map((node) => node.at('EksProperties'))].map((eks) => eks.at('PodProperties')).filter(({ isSet }) => isSet);
}

/** The containers of a job definition that Kubernetes runs. */
export function podContainersOf(definition: Resource): ResourceProperty[] {
  return podsOf(definition).flatMap((pod) => [...pod.at('Containers').items(), ...pod.at('InitContainers').items()]);
}

/** The tasks of a job definition that ECS runs. */
export function tasksOf(job: Resource): ResourceProperty[] {
  const ofNodes = job.at('NodeProperties', 'NodeRangeProperties').items();
  return [job.at('EcsProperties'), ...ofNodes.map((node) => node.at('EcsProperties'))].flatMap((ecs) => ecs.at('TaskProperties').items());
}

/** The containers of a job definition in its older shape, which has all settings of their task. */
export function jobContainersOf(job: Resource): ResourceProperty[] {
  const ofNodes = job.at('NodeProperties', 'NodeRangeProperties').items();
  return [job.at('ContainerProperties'), ...ofNodes.map((node) => node.at('Container'))].filter(({ isSet }) => isSet);
}

/** Judges each container; a definition without one is another kind of it. */
export function judgeContainers(containers: readonly ResourceProperty[], judge: (container: ResourceProperty) => readonly Outcome[]): Judgement {
  return containers.length === 0 ? NOT_APPLICABLE : judgeEach(containers, judge);
}
