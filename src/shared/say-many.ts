/** "1 week", "0 weeks", "20 weeks" */
export const sayMany = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`;
