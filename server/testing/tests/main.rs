//! One program for all of them: it is linked once.

mod appearance;
mod buying;
mod counters;
mod found;
mod handed_on;
mod house;
mod merged;
mod money;
mod paying;
mod presents;
mod prices;
mod renewal;
mod sale;
mod season;
mod seats;
mod sheets;
mod shoppers;
mod ticketing;
