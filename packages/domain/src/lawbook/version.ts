/** The version of this package, first part of every `lawVersion`. Kept equal to package.json by a test. */
export const PACKAGE_VERSION = '0.1.0';
