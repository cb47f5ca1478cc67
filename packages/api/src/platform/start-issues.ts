import type { Issue, Words } from '@danvan/domain';
import { fill } from './errors/index.js';

/** A reason not to start that the person who starts the server can act on. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], options?: ErrorOptions) {
    super(issues.map((found) => found.code).join(', '), options);
    this.issues = issues;
  }
}

const WORDS: Readonly<Record<string, Words>> = {
  CONFIG_DATABASE_URL: {
    vi: 'DATABASE_URL phải có dạng postgres://người-dùng:mật-khẩu@máy:cổng/cơ-sở-dữ-liệu',
    en: 'DATABASE_URL must look like postgres://user:password@host:port/database',
  },
  CONFIG_REPLICA_URLS: {
    vi: 'DATABASE_REPLICA_URLS phải là các địa chỉ dạng postgres://… cách nhau bằng dấu phẩy, đặt cùng DATABASE_URL',
    en: 'DATABASE_REPLICA_URLS must be addresses like postgres://… with commas between them, beside DATABASE_URL',
  },
  CONFIG_METRICS: {
    vi: 'DANVAN_METRICS phải là on hoặc off, không phải "{value}"',
    en: 'DANVAN_METRICS must be on or off, not "{value}"',
  },
  CONFIG_FAST_LANE: {
    vi: 'DANVAN_FAST_LANE phải là on hoặc off, không phải "{value}"',
    en: 'DANVAN_FAST_LANE must be on or off, not "{value}"',
  },
  CONFIG_STOP_DELAY: {
    vi: 'DANVAN_STOP_DELAY phải là số giây nguyên từ 0 đến 60, không phải "{value}"',
    en: 'DANVAN_STOP_DELAY must be whole seconds from 0 to 60, not "{value}"',
  },
  CONFIG_PORT: {
    vi: 'PORT phải là số nguyên từ 0 đến 65535, không phải "{value}"',
    en: 'PORT must be a whole number from 0 to 65535, not "{value}"',
  },
  CONFIG_HOST: {
    vi: 'HOST phải là tên máy hoặc địa chỉ IP, không phải "{value}"',
    en: 'HOST must be a host name or an IP address, not "{value}"',
  },
  CONFIG_DATA_FOLDER: {
    vi: 'DANVAN_DATA_DIR phải là một thư mục, "{value}" là tệp',
    en: 'DANVAN_DATA_DIR must be a folder, "{value}" is a file',
  },
  CONFIG_LAW_FOLDER: {
    vi: 'DANVAN_LAW_DIR phải là thư mục có thật, không phải "{value}"',
    en: 'DANVAN_LAW_DIR must be an existing folder, not "{value}"',
  },
  CONFIG_JWT_SECRET: {
    vi: 'DANVAN_JWT_SECRET phải dài ít nhất {bytes} byte',
    en: 'DANVAN_JWT_SECRET must have at least {bytes} bytes',
  },
  CONFIG_JWKS_URL: {
    vi: 'DANVAN_JWKS_URL phải là địa chỉ https không kèm mật khẩu (http chỉ dùng trên chính máy này)',
    en: 'DANVAN_JWKS_URL must be an https address without a password (http on this machine only)',
  },
  CONFIG_JWT_NAME: {
    vi: '{name} dài quá {max} ký tự',
    en: '{name} has more than {max} characters',
  },
  CONFIG_INTROSPECTION: {
    vi: 'DANVAN_INTROSPECTION phải là on hoặc off, không phải "{value}"',
    en: 'DANVAN_INTROSPECTION must be on or off, not "{value}"',
  },
  CONFIG_LIMIT: {
    vi: '{name} phải là số nguyên từ 1 đến 1000000000, không phải "{value}"',
    en: '{name} must be a whole number from 1 to 1000000000, not "{value}"',
  },
  CONFIG_LIMIT_UNKNOWN: {
    vi: '{name} không phải là giới hạn có thể đặt',
    en: '{name} is no limit that can be set',
  },
  CONFIG_DOCUMENTS: {
    vi: 'DANVAN_DOCUMENTS phải là open, logged hoặc only, không phải "{value}"',
    en: 'DANVAN_DOCUMENTS must be open, logged or only, not "{value}"',
  },
  CONFIG_DOCUMENTS_FILE: {
    vi: 'DANVAN_DOCUMENTS_FILE phải nêu tệp các truy vấn đã đăng ký',
    en: 'DANVAN_DOCUMENTS_FILE must name the file of registered documents',
  },
  CONFIG_PROXIES: {
    vi: 'DANVAN_PROXIES phải là một chữ số, không phải "{value}"',
    en: 'DANVAN_PROXIES must be one digit, not "{value}"',
  },
  DOCUMENTS_NOT_USABLE: {
    vi: 'không dùng được tệp truy vấn {path}: {reason}',
    en: 'the file of documents {path} cannot be used: {reason}',
  },
  CONFIG_SAMPLES: {
    vi: 'DANVAN_SAMPLES phải là on hoặc off, không phải "{value}"',
    en: 'DANVAN_SAMPLES must be on or off, not "{value}"',
  },
  CONFIG_ASSOCIATIONS: {
    vi: 'DANVAN_ASSOCIATIONS phải là on hoặc off, không phải "{value}"',
    en: 'DANVAN_ASSOCIATIONS must be on or off, not "{value}"',
  },
  CONFIG_WEBHOOK_ALLOW: {
    vi: 'DANVAN_WEBHOOK_ALLOW phải là danh sách tên máy, địa chỉ IP hoặc mạng như 10.1.0.0/16, cách nhau bằng dấu phẩy, không phải "{value}"',
    en: 'DANVAN_WEBHOOK_ALLOW must list host names, IP addresses or networks such as 10.1.0.0/16, with commas between, not "{value}"',
  },
  CONFIG_CORS_ORIGINS: {
    vi: 'DANVAN_CORS_ORIGINS phải liệt kê từng địa chỉ gốc như https://cong.example, cách nhau bằng dấu phẩy, không có đường dẫn và không dùng dấu *, không phải "{value}"',
    en: 'DANVAN_CORS_ORIGINS must list origins such as https://portal.example one by one, with commas between, without a path and without *, not "{value}"',
  },
  DATA_FOLDER_LOCKED: {
    vi: 'thư mục dữ liệu {folder} đang được một tiến trình khác sử dụng; hãy dừng tiến trình đó hoặc đặt DANVAN_DATA_DIR khác',
    en: 'the data folder {folder} is in use by another process; stop it or set another DANVAN_DATA_DIR',
  },
  DATA_FOLDER_UNUSABLE: {
    vi: 'không ghi được vào thư mục dữ liệu {folder}: {reason}',
    en: 'the data folder {folder} cannot be written: {reason}',
  },
  DATABASE_TOO_OLD: {
    vi: 'cần PostgreSQL {needed} trở lên, máy chủ này là {found}',
    en: 'PostgreSQL {needed} or newer is needed, this server is {found}',
  },
  DATABASE_UNREACHABLE: {
    vi: 'không kết nối được tới cơ sở dữ liệu: {reason}',
    en: 'the database cannot be reached: {reason}',
  },
  PORT_IN_USE: {
    vi: 'cổng {port} trên {host} đang được sử dụng; hãy đặt PORT khác',
    en: 'port {port} on {host} is in use; set another PORT',
  },
  ADDRESS_UNUSABLE: {
    vi: 'không mở được cổng {port} trên {host}: {reason}',
    en: 'port {port} on {host} cannot be opened: {reason}',
  },
  LAW_NOT_USABLE: {
    vi: 'luật đưa vào có lỗi ở {place}: {reason}',
    en: 'the law given has an error at {place}: {reason}',
  },
};

/** One line for one issue, Vietnamese then English, with the code. */
export const startMessage = (found: Issue): string => {
  const words = WORDS[found.code];
  const where = found.path.length > 0 ? found.path.join('.') : '-';
  if (!words) return `Danvan: ${where} [${found.code}]`;
  return `Danvan: ${fill(words.vi, found.params)} / ${fill(words.en, found.params)} [${found.code}]`;
};
