import './styles/reading.css'

export { Footer, Frame, type SavedAt } from './bare-frame'
