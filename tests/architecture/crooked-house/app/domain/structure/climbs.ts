export { label } from '../../ui/label.ts'
