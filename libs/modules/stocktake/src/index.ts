export { StocktakeModule } from './stocktake.module';
