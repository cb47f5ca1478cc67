/** A text with `{name}` filled in; what was not given stays as it is, so that a slip shows instead of hiding. */
export const fill = (template: string, params: Readonly<Record<string, string | number | null>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined || value === null ? whole : String(value);
  });
