/** Line drawings, each one path in a square of 18. */
export const ICONS = {
  undo: 'M6 4L2.5 7.5L6 11M3 7.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'M12 4l3.5 3.5L12 11M15 7.5H8.5a4 4 0 0 0 0 8H11',
  moon: 'M14.5 10.8A6 6 0 0 1 7.2 3.5a6 6 0 1 0 7.3 7.3z',
  sun: 'M9 5.8a3.2 3.2 0 1 0 .01 0M9 1.8v1.4M9 14.8v1.4M1.8 9h1.4M14.8 9h1.4M3.9 3.9l1 1M13.1 13.1l1 1M3.9 14.1l1-1M13.1 4.9l1-1',
  options: 'M3 5.5h7M13 5.5h2M3 12.5h2M8 12.5h7M11.5 3.7v3.6M6.5 10.7v3.6',
  download: 'M9 3v9M5 8.5L9 12.5l4-4M3.5 15.5h11',
  upload: 'M9 12.5V3M5 6.5L9 2.5l4 4M3.5 15.5h11',
  plus: 'M9 3.5v11M3.5 9h11',
  find: 'M8 3.5a4.5 4.5 0 1 0 .01 0M11.3 11.3l3.4 3.4',
  check: 'M3.5 9.5l3.5 3.5L14.5 5',
  cross: 'M5 5l8 8M13 5l-8 8',
  down: 'M4.5 7l4.5 4.5L13.5 7',
  info: 'M9 2.2a6.8 6.8 0 1 0 .01 0M9 8.2v4.3M9 5.4v.2',
  help: 'M9 2.2a6.8 6.8 0 1 0 .01 0M7 7.1a2 2 0 1 1 3 1.75c-.7.4-1 .8-1 1.55M9 12.7v.1',
  warn: 'M9 3L16 15H2zM9 7.5v3.5M9 13v.1',
  lock: 'M4.5 8.2h9v6.8h-9zM6.2 8.2V6a2.8 2.8 0 0 1 5.6 0v2.2',
  file: 'M4.5 2.5h6l3 3v10h-9zM10.5 2.5v3h3',
  variables: 'M3 5h12M3 9h8M3 13h5',
  notebook: 'M3.5 3.5h11M3.5 7.2h11M3.5 10.9h7M3.5 14.6h9',
  edit: 'M3.5 14.5l.8-3.2L11.8 3.8l2.4 2.4-7.5 7.5z',
  trash: 'M3.5 5h11M7 5V3.5h4V5M5 5l.7 9.5h6.6L13 5',
  command:
    'M6.5 6.5h5v5h-5zM6.5 6.5H5a1.8 1.8 0 1 1 1.5-1.5zM11.5 6.5V5A1.8 1.8 0 1 1 13 6.5zM11.5 11.5H13a1.8 1.8 0 1 1-1.5 1.5zM6.5 11.5V13A1.8 1.8 0 1 1 5 11.5z',
  number: 'M6.5 3.5L5 14.5M13 3.5l-1.5 11M3.5 7h11M3 11h11',
  grip: 'M6.5 4.5v.01M6.5 9v.01M6.5 13.5v.01M11.5 4.5v.01M11.5 9v.01M11.5 13.5v.01',
  copy: 'M6.5 6.5h8v8h-8zM3.5 11.5v-8h8',
  fold: 'M4.5 3.5h9M4.5 14.5h9M6.5 7.5L9 10l2.5-2.5',
  unfold: 'M4.5 3.5h9M4.5 14.5h9M6.5 10.5L9 8l2.5 2.5',
  save: 'M3.5 3.5h8l3 3v8h-11zM6 3.5v3.5h5V3.5M6 14.5v-4h6v4'
} as const;

export type IconName = keyof typeof ICONS;
