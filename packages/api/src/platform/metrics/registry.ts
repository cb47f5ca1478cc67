export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

/** One family of samples with one name, one help text and one type. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  samples(): readonly Sample[];
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');

const labelText = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};

/** The text format of Prometheus, version 0.0.4. Families without samples are left out. */
export const metricsText = (metrics: readonly Metric[]): string =>
  metrics
    .map((metric) => {
      const samples = metric.samples();
      if (samples.length === 0) return '';
      const lines = samples.map(({ name, labels, value }) => `${name}${labelText(labels)} ${value}\n`);
      return `# HELP ${metric.name} ${metric.help}\n# TYPE ${metric.name} ${metric.type}\n${lines.join('')}`;
    })
    .join('');

interface Kept<T> {
  readonly labels: Labels;
  readonly value: T;
}

/** Values by their labels. Label values come from code alone, never from a caller: their number must stay small. */
class ByLabels<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #make: () => T;

  constructor(make: () => T) {
    this.#make = make;
  }

  of(labels: Labels): T {
    // no text for Prometheus yet: this is asked several times an operation
    let key = '';
    for (const name in labels) key += `${name}\0${labels[name]}\0`;
    const known = this.#kept.get(key);
    if (known) return known.value;
    const made = { labels, value: this.#make() };
    this.#kept.set(key, made);
    return made.value;
  }

  all(): readonly Kept<T>[] {
    return [...this.#kept.values()];
  }
}

/** A number that only grows. */
export interface Counter extends Metric {
  add(labels?: Labels, amount?: number): void;
}

export const counter = (name: string, help: string): Counter => {
  const counts = new ByLabels(() => ({ count: 0 }));
  return {
    name,
    help,
    type: 'counter',
    add: (labels = {}, amount = 1) => {
      counts.of(labels).count += amount;
    },
    samples: () => counts.all().map(({ labels, value }) => ({ name, labels, value: value.count })),
  };
};

/** How many values fell at or under each bound, their sum and their number. */
export interface Histogram extends Metric {
  observe(labels: Labels, value: number): void;
}

export const histogram = (name: string, help: string, bounds: readonly number[]): Histogram => {
  const all = new ByLabels(() => ({ counts: bounds.map(() => 0), sum: 0, count: 0 }));
  return {
    name,
    help,
    type: 'histogram',
    observe: (labels, value) => {
      const series = all.of(labels);
      series.sum += value;
      series.count += 1;
      for (const [index, bound] of bounds.entries()) {
        if (value <= bound) series.counts[index] = (series.counts[index] ?? 0) + 1;
      }
    },
    samples: () =>
      all.all().flatMap(({ labels, value: { counts, sum, count } }) => [
        ...bounds.map((bound, index) => ({
          name: `${name}_bucket`,
          labels: { ...labels, le: String(bound) },
          value: counts[index] ?? 0,
        })),
        { name: `${name}_bucket`, labels: { ...labels, le: '+Inf' }, value: count },
        { name: `${name}_sum`, labels, value: sum },
        { name: `${name}_count`, labels, value: count },
      ]),
  };
};

/** Numbers that are looked up when somebody asks for them. */
export const gauge = (
  name: string,
  help: string,
  read: () => readonly (readonly [number, Labels?])[],
  type: 'gauge' | 'counter' = 'gauge',
): Metric => ({
  name,
  help,
  type,
  samples: () => read().map(([value, labels = {}]) => ({ name, labels, value })),
});
