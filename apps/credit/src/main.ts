import { credit } from '@redgrid/credit';
import { runMain, serveDomain } from '@redgrid/runtime';

runMain(() => serveDomain(credit));
