/** The parser of YAML, loaded where a configuration is written in it. */
export {parse} from 'yaml'
