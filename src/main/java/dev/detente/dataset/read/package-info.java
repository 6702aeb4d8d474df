/** JSON documents to events and registries, refused where they are not right. */
package dev.detente.dataset.read;
